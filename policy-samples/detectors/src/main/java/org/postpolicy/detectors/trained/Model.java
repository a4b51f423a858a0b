package org.postpolicy.detectors.trained;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.Objects;

/** What training has learnt: a weight for each feature, and from which probability on it counts; thread-safe. */
public final class Model {

    private static final String FORM = "postpolicy-model 1";

    private final String kind;
    private final double threshold;
    private final float bias;
    private final float[] weights;

    Model(String kind, double threshold, float bias, float[] weights) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.threshold = threshold;
        this.bias = bias;
        this.weights = weights.clone();
    }

    /**
     * Returns the kind of signal that the model sees.
     *
     * @return the kind, in kebab case
     */
    public String kind() {
        return kind;
    }

    /**
     * Returns the lowest probability that makes a signal.
     *
     * @return from 0 to 1
     */
    public double threshold() {
        return threshold;
    }

    /**
     * Returns how likely it is that the signal should be seen in a text.
     *
     * @param text the text
     * @return from 0 to 1
     */
    public double probability(String text) {
        Features features = Features.of(text);
        double sum = bias;
        for (int i = 0; i < features.places().length; i++) {
            sum += weights[features.places()[i]] * features.values()[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    Model withThreshold(double other) {
        return new Model(kind, other, bias, weights);
    }

    /**
     * Writes the model; the same model gives the same bytes everywhere.
     *
     * @param stream where to; it stays open
     * @throws IOException if the stream fails
     */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeUTF(FORM);
        out.writeUTF(kind);
        out.writeDouble(threshold);
        out.writeFloat(bias);
        int learnt = 0;
        for (float weight : weights) {
            learnt += weight != 0 ? 1 : 0;
        }
        out.writeInt(learnt);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                out.writeInt(i);
                out.writeFloat(weights[i]);
            }
        }
        out.flush();
    }

    /**
     * Reads a model.
     *
     * @param stream where from, best buffered; it stays open
     * @return the model
     * @throws IOException if the stream fails or holds no model
     */
    public static Model read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        try {
            if (!in.readUTF().equals(FORM)) {
                throw broken(null);
            }
            String kind = in.readUTF();
            double threshold = in.readDouble();
            float bias = in.readFloat();
            float[] weights = new float[Features.SIZE];
            for (int left = in.readInt(); left > 0; left--) {
                weights[in.readInt()] = in.readFloat();
            }
            return new Model(kind, threshold, bias, weights);
        } catch (EOFException | UTFDataFormatException | ArrayIndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    private static IOException broken(Exception cause) {
        return new IOException("This is no model, or not a whole one. Train it anew.", cause);
    }
}
