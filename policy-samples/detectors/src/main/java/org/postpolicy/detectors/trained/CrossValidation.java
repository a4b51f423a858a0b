package org.postpolicy.detectors.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a model judges examples that it has not learnt from.
 *
 * @param judged each example with the probability that a model trained on the other parts gives it
 */
record CrossValidation(List<Judged> judged) {

    /**
     * An example and what was said of it.
     *
     * @param example the example
     * @param probability how likely it seemed
     */
    record Judged(Example example, double probability) {}

    /**
     * What comes of a threshold.
     *
     * @param seen the positive examples that reach it
     * @param positive all positive examples
     * @param falseAlarms the other examples that reach it
     * @param negative all other examples
     */
    record Figures(long seen, long positive, long falseAlarms, long negative) {

        double recall() {
            return (double) seen / positive;
        }

        double precision() {
            return seen == 0 ? 0 : (double) seen / (seen + falseAlarms);
        }

        double falseAlarmRate() {
            return (double) falseAlarms / negative;
        }
    }

    /** Splits the examples into parts by their text, so that equal texts never stand on both sides. */
    static CrossValidation of(String kind, List<Example> examples, int parts) {
        List<Judged> judged = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<Example> others = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (Example example : examples) {
                (Math.floorMod(example.text().hashCode(), parts) == part ? held : others).add(example);
            }
            if (!held.isEmpty()) {
                Model model = Training.of(kind, others);
                held.forEach(example -> judged.add(new Judged(example, model.probability(example.text()))));
            }
        }
        return new CrossValidation(judged);
    }

    Figures at(double threshold) {
        long seen = count(true, threshold);
        long positive = count(true, 0);
        return new Figures(seen, positive, count(false, threshold), count(false, 0));
    }

    /** Returns the lowest threshold that keeps the share of false alarms at most this high. */
    double threshold(double falseAlarmRate) {
        List<Double> harmless = judged.stream()
                .filter(j -> !j.example().positive())
                .map(Judged::probability)
                .sorted(Comparator.reverseOrder())
                .toList();
        int allowed = (int) Math.floor(falseAlarmRate * harmless.size());
        return allowed >= harmless.size() ? 0 : Math.nextUp(harmless.get(allowed));
    }

    private long count(boolean positive, double threshold) {
        return judged.stream()
                .filter(j -> j.example().positive() == positive && j.probability() >= threshold)
                .count();
    }
}
