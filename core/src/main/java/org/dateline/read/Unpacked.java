package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of a container: counted against the limits, its faults marked as this stream's own. */
final class Unpacked extends InputStream {
    private final InputStream in;
    private final PeekStream packed;
    private final long start;
    private final Expansion expansion;
    private long count;
    private BrokenStream fault;

    /**
     * @param in the unpacking stream
     * @param packed the stream it unpacks from
     * @param expansion counts for the whole file
     */
    Unpacked(InputStream in, PeekStream packed, Expansion expansion) {
        this.in = in;
        this.packed = packed;
        this.start = packed.position();
        this.expansion = expansion;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            int read = in.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                expansion.add(read, this, packed.position() - start, count);
            }
            return read;
        } catch (BrokenStream e) {
            fault = e;
        } catch (EOFException e) {
            fault = new BrokenStream(this, "breaks off before its end", e);
        } catch (IOException e) {
            fault = new BrokenStream(this, "is damaged", e);
        }
        throw fault;
    }

    /** Reads what is left, so that limits and checksums are looked at there, too. */
    void drain() throws IOException {
        byte[] buffer = new byte[64 * 1024];
        while (read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
    }
}
