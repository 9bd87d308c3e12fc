package org.dateline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Source;

/** A PDF with a text layer: one report, its pages one after the other. Scanned pages have no text and are told as a problem. */
final class Pdfs implements FormatReader {
    private static final int END_WITHIN = 2048;

    private final Limits limits;

    Pdfs(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        report(entry.name(), entry.all(limits.document()), Metadata.NONE, sink);
    }

    static void report(String name, byte[] bytes, Metadata own, Sink sink) {
        String text;
        try {
            text = text(bytes);
        } catch (BadInput e) {
            sink.problem(name, e.place(), e.getMessage());
            return;
        }
        boolean whole = isWhole(bytes);
        if (text.isBlank()) {
            sink.problem(name, "", whole
                    ? "the PDF has no text layer; its pages are pictures, which are not read"
                    : "the PDF breaks off before its end; no report could be read from it");
            return;
        }
        if (!whole) {
            sink.problem(name, "", "the PDF breaks off before its end; the text that could be found was read");
        }
        sink.report(name, Source.Format.TEXT, text, own, Digest.of(bytes));
    }

    private static String text(byte[] bytes) throws BadInput {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return PdfText.of(document);
        } catch (InvalidPasswordException e) {
            throw new BadInput("the PDF is locked with a password; it was not read");
        } catch (IOException | RuntimeException e) {
            // The library throws unchecked exceptions, too, for damaged files.
            throw new BadInput(isWhole(bytes)
                    ? "the PDF is damaged; no report could be read from it"
                    : "the PDF breaks off before its end; no report could be read from it");
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - END_WITHIN);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
