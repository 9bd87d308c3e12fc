package org.dateline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a PDF, one line a paragraph, a blank line between paragraphs. A PDF knows printed lines only: one goes on
 * in the next when they are set alike, stand close, and the next line's first word would not have fitted on the first.
 */
final class PdfText extends PDFTextStripper {
    /** A wider step down than this, measured against the page's closer steps, parts paragraphs. */
    private static final double STEP = 1.25;

    /** Lines further apart than this many times their type size do not belong together whatever the page's habit. */
    private static final double WIDEST = 2.2;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> page = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private float firstWordEnd;

    private PdfText() throws IOException {}

    /** A printed line: its words, where it stands in points from the page's top left, how wide its first word is. */
    private record Line(String words, float left, float right, float y, float size, float firstWord) {}

    /** The document's text; blank when it has no text layer. */
    static String of(PDDocument document) throws IOException {
        PdfText stripper = new PdfText();
        stripper.getText(document);
        return stripper.text.isEmpty() ? "" : stripper.text.append('\n').toString();
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        words.append(word);
        positions.addAll(letters);
        if (firstWordEnd == 0 && !letters.isEmpty()) {
            firstWordEnd = end(letters.get(letters.size() - 1));
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        if (!words.toString().isBlank() && !positions.isEmpty()) {
            TextPosition first = positions.get(0);
            page.add(new Line(words.toString().strip(), first.getXDirAdj(), end(positions.get(positions.size() - 1)),
                    first.getYDirAdj(), first.getFontSizeInPt(), firstWordEnd - first.getXDirAdj()));
        }
        words.setLength(0);
        positions.clear();
        firstWordEnd = 0;
    }

    private static float end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    @Override
    protected void endPage(PDPage ended) {
        writeLineSeparator();
        float edge = (float) page.stream().mapToDouble(Line::right).max().orElse(0);
        double step = usualStep();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            boolean goesOn = i == 0 ? goesOnFromPageBefore(line) : goesOn(page.get(i - 1), line, edge, step);
            append(line.words(), goesOn);
        }
        page.clear();
    }

    /** The step between lines that a quarter of the page's lines do not exceed. */
    private double usualStep() {
        double[] steps = new double[Math.max(0, page.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = page.get(i + 1).y() - page.get(i).y();
        }
        double[] down = Arrays.stream(steps).filter(step -> step > 0).sorted().toArray();
        return down.length == 0 ? 0 : down[(down.length - 1) / 4];
    }

    private static boolean goesOn(Line line, Line next, float edge, double step) {
        double down = next.y() - line.y();
        boolean alike = Math.abs(line.size() - next.size()) < 0.1 * line.size();
        boolean close = down > 0 && down <= STEP * step && down <= WIDEST * line.size();
        boolean indented = next.left() > line.left() + 0.5 * line.size();
        double blank = 0.25 * line.size();
        return alike && close && !indented && line.right() + blank + next.firstWord() > edge;
    }

    /** Between pages only the words tell: a sentence that has not ended, and a small letter. */
    private boolean goesOnFromPageBefore(Line line) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        return (Character.isLetterOrDigit(last) || last == ',' || last == '-')
                && Character.isLowerCase(line.words().codePointAt(0));
    }

    private void append(String line, boolean goesOn) {
        if (!goesOn) {
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '\u00AD') {
            text.setLength(text.length() - 1);
        } else if (last != '-') {
            // A hyphen stays: nobody can tell "rebel-held" from a word the typesetter broke.
            text.append(' ');
        }
        text.append(line);
    }
}
