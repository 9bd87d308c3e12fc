package org.dateline.annotate.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Everything learnt, as one file. Thread-safe.
 *
 * @param about what it was trained on and how, in a sentence
 * @param tags the Penn tags, in the order of their numbers
 * @param labels the labels of arcs, in the order of their numbers
 */
public record NewsModel(
        String about,
        List<String> tags,
        List<String> labels,
        Vocabulary vocabulary,
        ArcLabels arcLabels,
        NameHabits nameHabits,
        PackedWeights tagWeights,
        PackedWeights moveWeights,
        PackedWeights labelWeights,
        PackedWeights nameWeights,
        Lemmatiser lemmatiser) {
    private static final int MAGIC = 0x444C4E4D;
    private static final int VERSION = 2;
    private static final int BUFFER = 1 << 16;

    public NewsModel {
        tags = List.copyOf(tags);
        labels = List.copyOf(labels);
        if (tags.size() > 63 || labels.size() > 63) {
            throw new IllegalArgumentException(tags.size() + " tags and " + labels.size() + " labels, of each 63 at most");
        }
    }

    /** Reads a model. Throws when it is none, or one of another version. */
    public static NewsModel read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(packed, BUFFER));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model of ours");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("a model of version " + version + " where " + VERSION + " is understood");
        }
        String about = in.readUTF();
        List<String> tags = readNames(in);
        List<String> labels = readNames(in);
        return new NewsModel(
                about,
                tags,
                labels,
                Vocabulary.read(in),
                ArcLabels.read(tags.size(), labels.size(), in),
                NameHabits.read(in),
                PackedWeights.read(in),
                PackedWeights.read(in),
                PackedWeights.read(in),
                PackedWeights.read(in),
                Lemmatiser.read(in));
    }

    /** Writes the model; the same model always as the same bytes. */
    public void write(OutputStream raw) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(raw, BUFFER);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(about);
        writeNames(tags, out);
        writeNames(labels, out);
        vocabulary.write(out);
        arcLabels.write(out);
        nameHabits.write(out);
        tagWeights.write(out);
        moveWeights.write(out);
        labelWeights.write(out);
        nameWeights.write(out);
        lemmatiser.write(out);
        out.flush();
        packed.finish();
    }

    private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = in.readByte(); i > 0; i--) {
            // the rules ask for labels and tags by constants all the time: what is the same object is found equal at once
            names.add(in.readUTF().intern());
        }
        return names;
    }
}
