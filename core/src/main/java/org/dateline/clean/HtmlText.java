package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Alignment;
import org.dateline.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes out the words of a page, one line for each block of the mark-up, and remembers for every stretch where in the
 * source it stands. Nothing that a reader could see is left out.
 */
final class HtmlText implements NodeVisitor {
    /**
     * One block of the page.
     *
     * @param span where it stands in the text
     * @param element the element that holds it
     * @param linked how many of its characters are a link's
     */
    record Piece(Span span, Element element, int linked) {}

    /** Elements whose content nobody reads. */
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "canvas", "audio", "video", "math");

    /** Elements that stand inside a line; any other begins a new one. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
            "nobr", "blink");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Alignment.Run> runs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private Element silent;
    private Element holder;
    private int start;
    private int linked;
    private int links;
    private int kept;
    private boolean blank;

    HtmlText(String source) {
        this.source = source;
    }

    @Override
    public void head(Node node, int depth) {
        if (silent != null) {
            return;
        }
        if (node instanceof TextNode words) {
            write(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag)) {
            silent = element;
        } else if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a")) {
            links++;
        } else if (!INLINE.contains(tag)) {
            close();
            kept += tag.equals("pre") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == silent) {
            silent = null;
        } else if (silent == null && node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("a")) {
                links--;
            } else if (!tag.equals("br") && !INLINE.contains(tag)) {
                close();
                kept -= tag.equals("pre") ? 1 : 0;
            }
        }
    }

    /** A line break inside a block: two end the paragraph, and so does one behind a sentence or a short line. */
    private void lineBreak() {
        int length = text.length() - start;
        boolean ends = length > 0 && ".!?\u201D\":".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (length == 0 || text.charAt(text.length() - 1) == '\n' || ends || length < 60) {
            close();
        } else {
            text.append('\n');
            blank = false;
        }
    }

    /** Ends the block that is being written. */
    private void close() {
        int end = text.length();
        while (end > start && Words.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int from = start;
        while (from < end && Words.isBlank(text.charAt(from))) {
            from++;
        }
        if (from < end) {
            pieces.add(new Piece(new Span(from, end), holder, linked));
            text.append('\n');
        }
        start = text.length();
        linked = 0;
        blank = false;
        holder = null;
    }

    private void write(TextNode node) {
        String words = node.getWholeText();
        int before = text.length();
        boolean tracked = node.sourceRange().isTracked();
        SourceReader reader = new SourceReader(source, tracked ? node.sourceRange().startPos() : 0,
                tracked ? node.sourceRange().endPos() : 0, words);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            Span at = reader.next();
            if (kept == 0 && c != '\u00A0' && Words.isBlank(c)) {
                blank = true;
                continue;
            }
            if (holder == null) {
                holder = blockOf(node);
            }
            if (blank && text.length() > start && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            blank = false;
            run(at);
            text.append(c);
        }
        linked += links > 0 ? text.length() - before : 0;
    }

    private static Element blockOf(Node node) {
        Node parent = node.parent();
        while (parent instanceof Element element && INLINE.contains(element.normalName()) && parent.parent() != null) {
            parent = parent.parent();
        }
        return parent instanceof Element element ? element : null;
    }

    /** Notes where the next character comes from: the last run grows when both sides go on without a gap. */
    private void run(Span at) {
        int here = text.length();
        Alignment.Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean goesOn = last != null && last.text().end() == here && last.source().end() == at.start()
                && last.text().length() == last.source().length() && at.length() == 1;
        if (goesOn) {
            runs.set(runs.size() - 1, new Alignment.Run(
                    new Span(last.text().start(), here + 1), new Span(last.source().start(), at.end())));
        } else {
            runs.add(new Alignment.Run(new Span(here, here + 1), at));
        }
    }

    /** The text, once the whole page was visited. */
    String text() {
        close();
        return text.toString();
    }

    Alignment alignment() {
        return new Alignment(runs);
    }

    List<Piece> pieces() {
        return pieces;
    }
}
