package org.postpolicy.detectors.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns a model from examples by stochastic gradient descent; the same examples give the same model. */
final class Training {

    private static final int ROUNDS = 12;
    private static final double STEP = 0.5;
    private static final double DECAY = 1e-6;
    private static final long SEED = 20260105;

    private record Lesson(Features features, boolean positive) {}

    private final float[] weights = new float[Features.SIZE];
    private final double[] steps = new double[Features.SIZE];
    private float bias;

    private Training() {}

    /**
     * Learns a model.
     *
     * @param kind the kind of signal that the positive examples show
     * @param examples the examples; both sorts must be among them
     * @return the model, with a threshold of one half
     */
    static Model of(String kind, List<Example> examples) {
        long positive = examples.stream().filter(Example::positive).count();
        if (positive == 0 || positive == examples.size()) {
            throw new IllegalArgumentException(
                    "There is nothing to learn: the examples need some that show the signal and some that do not.");
        }
        // The rarer sort counts for as much as the other one.
        double rare = Math.sqrt((double) (examples.size() - positive) / positive);
        Training training = new Training();
        List<Lesson> lessons = new ArrayList<>();
        examples.forEach(e -> lessons.add(new Lesson(Features.of(e.text()), e.positive())));
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> training.learn(lesson, lesson.positive() ? rare : 1 / rare));
        }
        return new Model(kind, 0.5, training.bias, training.weights);
    }

    // AdaGrad: a feature that has taught much already moves its weight less.
    private void learn(Lesson lesson, double importance) {
        int[] places = lesson.features().places();
        float[] values = lesson.features().values();
        double sum = bias;
        for (int i = 0; i < places.length; i++) {
            sum += weights[places[i]] * values[i];
        }
        double error = importance * (1 / (1 + StrictMath.exp(-sum)) - (lesson.positive() ? 1 : 0));
        bias -= (float) (STEP / 10 * error);
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            double gradient = error * values[i] + DECAY * weights[place];
            steps[place] += gradient * gradient;
            weights[place] -= (float) (STEP * gradient / (1e-3 + Math.sqrt(steps[place])));
        }
    }
}
