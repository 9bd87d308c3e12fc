package org.dateline.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of signs, for one or several answers: what a trained decision consists of, readable line by line. A line holds a
 * sign and its weight for each answer, tab-separated; the first line names the answers. Unchanging, thread-safe.
 */
public final class LinearModel {
    /** Odd, so that every bit of a hash has its share in where a sign stands. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<String> answers;
    private final Map<String, float[]> weights;
    /**
     * The signs by their hashes, in a table with free cells between them, which hold 0. A cell is the lower half of the
     * hash, all of which says where it stands, and the bits of the weights, one behind the other: looking up thousands of signs
     * waits for memory alone.
     */
    private final int[] cells;
    private final int cellSize;
    private final int cellMask;

    /** @param weights for each sign as many weights as there are answers */
    public LinearModel(List<String> answers, Map<String, float[]> weights) {
        this.answers = List.copyOf(answers);
        this.weights = weights;
        int size = Integer.highestOneBit(weights.size() + 1) << 2;
        this.cellSize = 1 + answers.size();
        this.cellMask = size - 1;
        this.cells = new int[size * cellSize];
        weights.forEach((sign, row) -> {
            long hash = new SignText(sign).hash;
            int cell = cell(hash);
            if (cells[cell] != 0 || (int) hash == 0) {
                throw new IllegalArgumentException("two signs with one hash, or one with none: " + sign);
            }
            cells[cell] = (int) hash;
            for (int a = 0; a < row.length; a++) {
                cells[cell + 1 + a] = Float.floatToIntBits(row[a]);
            }
        });
    }

    /** Where the cell of a sign begins, or would. */
    private int cell(long hash) {
        int half = (int) hash;
        int cell = (int) (hash * SPREAD >>> 40) & cellMask;
        for (int found = cells[cell * cellSize]; found != 0 && found != half; found = cells[cell * cellSize]) {
            cell = cell + 1 & cellMask;
        }
        return cell * cellSize;
    }

    /** Adds the weights of the sign with that hash, if it is known, to the answers' scores. */
    void addTo(double[] scores, long hash) {
        int cell = cell(hash);
        if (cells[cell] != 0) {
            for (int a = 0; a < scores.length; a++) {
                scores[a] += Float.intBitsToFloat(cells[cell + 1 + a]);
            }
        }
    }

    /** The model in a file beside the class; throws when it is missing or damaged. */
    static LinearModel shipped(String name) {
        try (InputStream in = LinearModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + LinearModel.class);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines; those that begin with "#" say where the model comes from. */
    public static LinearModel read(BufferedReader lines) throws IOException {
        List<String> answers = null;
        Map<String, float[]> weights = new HashMap<>(1 << 15);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (answers == null) {
                answers = new ArrayList<>(Arrays.asList(cells).subList(1, cells.length));
            } else if (cells.length != answers.size() + 1) {
                throw new IOException("not a sign and its weights: " + line);
            } else {
                float[] row = new float[answers.size()];
                for (int a = 0; a < row.length; a++) {
                    row[a] = cells[a + 1].isEmpty() ? 0 : Float.parseFloat(cells[a + 1]);
                }
                weights.put(cells[0], row);
            }
        }
        if (answers == null) {
            throw new IOException("an empty model");
        }
        return new LinearModel(answers, weights);
    }

    /** The lines that {@link #read} reads, in the order of the signs, after a comment that says where the model comes from. */
    public void write(String about, Appendable out) throws IOException {
        out.append("# ").append(about).append("\nsign\t").append(String.join("\t", answers)).append('\n');
        for (Map.Entry<String, float[]> entry : new TreeMap<>(weights).entrySet()) {
            out.append(entry.getKey());
            for (float weight : entry.getValue()) {
                out.append('\t').append(weight == 0 ? "" : String.valueOf(weight));
            }
            out.append('\n');
        }
    }

    /** What is decided between, in the order of the scores. */
    public List<String> answers() {
        return answers;
    }

    /** The weights of a sign, one for each answer; null for a sign that says nothing. */
    public float[] weights(String sign) {
        return weights.get(sign);
    }

    /** The sum of the signs' weights for each answer. */
    public double[] scores(List<String> signs) {
        double[] scores = new double[answers.size()];
        for (String sign : signs) {
            float[] row = weights.get(sign);
            if (row != null) {
                for (int a = 0; a < scores.length; a++) {
                    scores[a] += row[a];
                }
            }
        }
        return scores;
    }

    /** How likely each answer is, by the signs. */
    public double[] likelihoods(List<String> signs) {
        return likelihoods(scores(signs));
    }

    /** Scores as shares of one. */
    public static double[] likelihoods(double[] scores) {
        double most = scores.length == 0 ? 0 : scores[0];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int a = 0; a < scores.length; a++) {
            shares[a] = Math.exp(scores[a] - most);
            sum += shares[a];
        }
        for (int a = 0; a < shares.length; a++) {
            shares[a] /= sum;
        }
        return shares;
    }
}
