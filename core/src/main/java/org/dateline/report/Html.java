package org.dateline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML, piece by piece. Whatever it is given as text or as an attribute's value is escaped; there is no way to write
 * mark-up from a string, except for the page's own style and script.
 */
final class Html {
    private static final Set<String> VOID = Set.of("meta", "br", "hr", "input", "wbr");
    private static final Set<String> LOADING = Set.of("src", "srcset", "data", "action", "formaction", "poster", "background");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Appendable out) {
        this.out = out;
    }

    /** The line that says that the document is HTML. */
    Html doctype() {
        return put("<!DOCTYPE html>\n");
    }

    /**
     * Begins an element. Attributes come as name, value, name, value; one whose value is null is left out. Throws for an
     * attribute that would load something or run something: a source, a style, an {@code on...}, a link that is neither an
     * anchor of this page nor a web address.
     */
    Html open(String element, Object... attributes) {
        put("<").put(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                attribute(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
            }
        }
        put(">");
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Ends the element begun last. */
    Html close() {
        return put("</").put(open.pop()).put(">");
    }

    /** Ends the element begun last, which stands on lines of its own. */
    Html closeLine() {
        return close().put("\n");
    }

    /** Text; null is nothing. */
    Html text(Object text) {
        return text == null ? this : escaped(String.valueOf(text));
    }

    /** An element that holds text only. */
    Html element(String element, Object text, Object... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** The page's own style sheet or script, as it is. Throws when it could end its element early. */
    Html own(String element, String content) {
        if (content.contains("</") || content.contains("<!--")) {
            throw new IllegalArgumentException("would end its element: " + element);
        }
        return put("<").put(element).put(">").put(content).put("</").put(element).put(">\n");
    }

    /** Whether the address is one that a link may lead to: a web address in plain characters. */
    static boolean isLink(String address) {
        return address.matches("https?://[^\\s\\p{Cntrl}]+");
    }

    /** Throws when an element was left open. */
    void end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
    }

    private void attribute(String name, String value) {
        boolean link = name.endsWith("href");
        if (LOADING.contains(name) || name.startsWith("on") || name.equals("style")
                || link && !value.startsWith("#") && !isLink(value)) {
            throw new IllegalArgumentException("not on this page: " + name + "=\"" + value + "\"");
        }
        put(" ").put(name).put("=\"").escaped(value).put("\"");
    }

    private Html escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> escape(point, safe));
        return put(safe);
    }

    private static void escape(int point, StringBuilder safe) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(isWritable(point) ? point : '\uFFFD');
        }
    }

    /** HTML has no place for control characters and half characters. */
    private static boolean isWritable(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !half && (point == '\n' || point == '\t' || !Character.isISOControl(point));
    }

    private Html put(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
