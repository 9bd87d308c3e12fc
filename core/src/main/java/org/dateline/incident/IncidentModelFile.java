package org.dateline.incident;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reads and writes an {@link IncidentModel}: compressed lines, tab-separated. A line {@code # task label label ...} opens a
 * classifier; each further line is a feature with its weight for each label, in thousandths, trailing zeros left out.
 */
public final class IncidentModelFile {
    private static final float UNIT = 1000;

    private IncidentModelFile() {}

    /** Writes the model; one model gives the same bytes every time. The stream is closed. */
    public static void write(IncidentModel model, OutputStream out) throws IOException {
        try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
            for (IncidentModel.Task task : IncidentModel.Task.values()) {
                Classifier classifier = model.of(task);
                writer.write("#\t" + task + "\t" + String.join("\t", classifier.labels()) + "\n");
                for (Map.Entry<String, float[]> entry : new TreeMap<>(classifier.weights()).entrySet()) {
                    write(entry.getKey(), entry.getValue(), writer);
                }
            }
        }
    }

    private static void write(String feature, float[] weights, BufferedWriter writer) throws IOException {
        int last = weights.length;
        while (last > 0 && Math.round(weights[last - 1] * UNIT) == 0) {
            last--;
        }
        StringBuilder line = new StringBuilder(feature.replaceAll("[\\t\\r\\n]", " "));
        for (int i = 0; i < last; i++) {
            line.append('\t').append(Math.round(weights[i] * UNIT));
        }
        if (last > 0) {
            writer.write(line.append('\n').toString());
        }
    }

    /** Reads a model; throws when it is not one. The stream is closed. */
    public static IncidentModel read(InputStream in) throws IOException {
        Map<IncidentModel.Task, List<String>> labels = new EnumMap<>(IncidentModel.Task.class);
        Map<IncidentModel.Task, Map<String, float[]>> weights = new EnumMap<>(IncidentModel.Task.class);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            IncidentModel.Task task = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                if (cells[0].equals("#") && cells.length > 2) {
                    task = IncidentModel.Task.valueOf(cells[1].toUpperCase(Locale.ROOT));
                    labels.put(task, List.of(Arrays.copyOfRange(cells, 2, cells.length)));
                    weights.put(task, new HashMap<>());
                } else if (task == null || cells.length > labels.get(task).size() + 1) {
                    throw new IOException("not an incident model: \"" + line + "\"");
                } else {
                    float[] row = new float[labels.get(task).size()];
                    for (int i = 1; i < cells.length; i++) {
                        row[i - 1] = Integer.parseInt(cells[i]) / UNIT;
                    }
                    weights.get(task).put(cells[0], row);
                }
            }
        }
        Map<IncidentModel.Task, Classifier> classifiers = new EnumMap<>(IncidentModel.Task.class);
        labels.forEach((task, those) -> classifiers.put(task, new Classifier(those, weights.get(task))));
        return new IncidentModel(classifiers);
    }
}
