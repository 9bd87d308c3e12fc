package org.dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip: each member is an entry, in the archive's order. Read from front to back, so that a cut one gives what it has. */
final class Zips implements FormatReader {
    private final FormatReader contents;
    private final Limits limits;

    Zips(FormatReader contents, Limits limits) {
        this.contents = contents;
        this.limits = limits;
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        Tail tail = new Tail(entry.bytes());
        ZipInputStream zip = new ZipInputStream(tail, StandardCharsets.ISO_8859_1);
        Keys names = new Keys();
        int before = sink.reports();
        int members = 0;
        for (ZipEntry member = next(zip, sink, before); member != null; member = next(zip, sink, before)) {
            if (++members > limits.members()) {
                throw new BadInput("has more than " + limits.members() + " members" + sink.kept(before));
            }
            member(entry, zip, member, names.name(label(member.getName()), members), sink, before);
        }
        if (!tail.hasDirectory()) {
            throw new BadInput("the zip breaks off before its end" + sink.kept(before));
        }
    }

    private static ZipEntry next(ZipInputStream zip, Sink sink, int before) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (BrokenStream e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // The latter is what the library throws for a member's name in broken UTF-8.
            throw new BadInput("the zip is damaged, encrypted or packed in an unknown way" + sink.kept(before));
        }
    }

    private void member(Entry entry, ZipInputStream zip, ZipEntry member, String name, Sink sink, int before)
            throws IOException {
        Unpacked plain = new Unpacked(zip, entry.bytes(), entry.expansion());
        String full = entry.name() + "!" + name;
        try {
            if (FileTree.isHidden(name)) {
                sink.skipped(full, "hidden");
            } else if (entry.depth() == 0 && isSidecar(name)) {
                sink.skipped(full, "the sidecar of its folder");
            } else if (!member.isDirectory()) {
                contents.read(entry.inner(full, name, plain), sink);
            }
            plain.drain();
        } catch (BrokenStream e) {
            if (!e.belongsTo(plain)) {
                throw e;
            }
            throw new BadInput("the zip's member " + name + " " + e.getMessage() + sink.kept(before));
        }
    }

    /**
     * A member's name as a label: without the drive letters, root and parent steps by which an archive made with ill intent
     * points out of its folder. Nothing is ever written by this name.
     */
    static String label(String raw) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : utf8(raw).replace('\\', '/').replaceFirst("^[A-Za-z]:", "").split("/")) {
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Whether a member of that name is the sidecar of the folder it was packed in. */
    static boolean isSidecar(String name) {
        return name.equals(FileTree.SIDECAR) || name.endsWith("/" + FileTree.SIDECAR);
    }

    /** Names without the UTF-8 flag come as Latin-1; most such names today are UTF-8 all the same. */
    private static String utf8(String name) {
        try {
            byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
            return name.chars().anyMatch(c -> c > 0xFF)
                    ? name
                    : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    /** Keeps the last bytes that passed: a whole zip has its directory there. */
    private static final class Tail extends FilterInputStream {
        private static final int KEPT = 66 * 1024;
        private final byte[] ring = new byte[KEPT];
        private long count;

        Tail(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            for (int i = 0; i < read; i++) {
                ring[(int) (count++ % KEPT)] = bytes[offset + i];
            }
            return read;
        }

        /** Reads to the end and looks for the record that closes the directory. */
        boolean hasDirectory() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            int kept = (int) Math.min(count, KEPT);
            StringBuilder last = new StringBuilder(kept);
            for (long i = count - kept; i < count; i++) {
                last.append((char) (ring[(int) (i % KEPT)] & 0xFF));
            }
            return last.indexOf("PK\u0005\u0006") >= 0;
        }
    }
}
