package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * A stream whose beginning can be looked at before it is read. A fault in the bytes below comes after all bytes that could
 * be read, and comes again when asked again: so that what stands before a break is kept.
 */
final class PeekStream extends InputStream {
    private final InputStream in;
    private byte[] head = new byte[0];
    private int at;
    private long position;
    private IOException fault;

    PeekStream(InputStream in) {
        this.in = in;
    }

    /** The next bytes, at most so many, fewer only at the end or before a fault; may be called once, before reading. */
    byte[] peek(int length) {
        byte[] bytes = new byte[length];
        int filled = 0;
        while (filled < length) {
            int read = below(bytes, filled, length - filled);
            if (read <= 0) {
                break;
            }
            filled += read;
        }
        head = Arrays.copyOf(bytes, filled);
        return head.clone();
    }

    /** Reads from below; -1 at the end and at a fault, which is kept for the reader to meet. */
    private int below(byte[] bytes, int offset, int length) {
        if (fault != null) {
            return -1;
        }
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            fault = e;
            return -1;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** One read from below at most, so that no bytes are lost when the next one fails. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        int read;
        if (at < head.length) {
            read = Math.min(length, head.length - at);
            System.arraycopy(head, at, bytes, offset, read);
            at += read;
        } else {
            read = below(bytes, offset, length);
            if (read < 0 && fault != null) {
                throw fault;
            }
        }
        position += Math.max(0, read);
        return read;
    }

    /** What can be had without a read below: channels must not ask for more in one go, or they lose it at a fault. */
    @Override
    public int available() {
        return head.length - at;
    }

    /** How many bytes were read so far; those only looked at do not count. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
