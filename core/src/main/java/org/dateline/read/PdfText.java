package org.dateline.read;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, line by line as printed, a blank line between paragraphs and pages. */
final class PdfText {
    private PdfText() {}

    static String of(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setWordSeparator(" ");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        stripper.setSortByPosition(false);
        return stripper.getText(document);
    }
}
