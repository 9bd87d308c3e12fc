package org.dateline.extract.attribution.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Everything learnt about who says what, as one file. Thread-safe.
 *
 * @param about what it was trained on and how, in a sentence
 * @param threshold how likely a word must be a cue to be taken for one, from 0 to 1
 * @param cues whether a word is the head of a cue
 * @param labels what a token is to a cue
 * @param moves which labels follow each other
 * @param reach whether what is said goes on into the next sentence
 */
public record SaidModel(String about, double threshold, Weights cues, Weights labels, Weights moves, Weights reach) {
    private static final int MAGIC = 0x53414944;
    private static final int VERSION = 2;
    private static final int BUFFER = 1 << 16;

    /** The model that we ship, which stands beside this class. Throws when it is missing or of another version. */
    public static SaidModel shipped() {
        try (InputStream in = SaidModel.class.getResourceAsStream("said.model")) {
            if (in == null) {
                throw new IllegalStateException("no said.model beside " + SaidModel.class);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model. Throws when it is none, or one of another version. */
    public static SaidModel read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(packed, BUFFER));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model of attributions");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("a model of version " + version + " where " + VERSION + " is understood");
        }
        return new SaidModel(in.readUTF(), in.readDouble(), Weights.read(in), Weights.read(in), Weights.read(in), Weights.read(in));
    }

    /** Writes the model; the same model always as the same bytes. */
    public void write(OutputStream raw) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(raw, BUFFER);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(about);
        out.writeDouble(threshold);
        for (Weights weights : new Weights[] {cues, labels, moves, reach}) {
            weights.write(out);
        }
        out.flush();
        packed.finish();
    }
}
