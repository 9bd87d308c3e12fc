package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where results are printed. A print stream keeps silent when nothing can be written any more; this remembers why. That
 * the reader at the other end of a pipe has seen enough ({@code | head}) is no failure.
 */
final class Output extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private String failure;

    Output(OutputStream to) {
        super(new BufferedOutputStream(to, BUFFER));
    }

    /** Why writing failed; null when it did not. */
    String failure() {
        return failure;
    }

    @Override
    public void write(int value) throws IOException {
        try {
            out.write(value);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private IOException noted(IOException e) {
        boolean enough = String.valueOf(e.getMessage()).contains("Broken pipe");
        if (failure == null && !enough) {
            failure = String.valueOf(e.getMessage());
        }
        return e;
    }
}
