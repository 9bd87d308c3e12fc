package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.format.Json;

/** Tells what an entry is by its first bytes; its name is asked only where they leave a choice. */
final class Sniffer {
    /** How many bytes are looked at. */
    static final int HEAD = 64 * 1024;

    private static final int PDF_WITHIN = 1024;
    private static final int HTML_WITHIN = 2048;
    private static final double CONTROLS = 0.02;

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w:.-]*)");
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<(?:html|head|body)[\\s>]");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|article|section|img|figure|blockquote|title|meta|link|script|main|header|nav)(?:\\s[^<>]*)?/?>");
    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf:rdf");
    private static final Pattern PAGE_NAME = Pattern.compile(".*\\.(?:html?|xhtml|shtml|php|aspx?)");
    private static final Pattern LINES_NAME = Pattern.compile(".*\\.(?:jsonl|ndjson)");
    private static final Pattern NO_PROSE_NAME = Pattern.compile(".*\\.(?:csv|tsv|css|m?js|map|sql|db|ics|vcf)");
    /** Text by its bytes, but nobody's words: RTF, PostScript, a page saved as MIME. */
    private static final Pattern OTHER_FORMAT = Pattern.compile(
            "\\{\\\\rtf|%!PS|(?=(?i:From: |MIME-Version: |Snapshot-Content-Location: ))(?s:.{0,2000}?)(?i:\\nContent-Type: multipart/related)");
    private static final Pattern PACKED_DOCUMENT = Pattern.compile(
            "\\[Content_Types\\]\\.xml|_rels/.*|mimetype.*|META-INF/.*|(?:word|xl|ppt|docProps)/.*", Pattern.DOTALL);

    private Sniffer() {}

    /** What begins with these bytes and is called that. */
    static Kind kind(byte[] head, String hint) {
        if (head.length == 0) {
            return Kind.EMPTY;
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u001F\u008B")) {
            return Kind.GZIP;
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return isPackedDocument(latin) ? Kind.OTHER_FORMAT : Kind.ZIP;
        }
        if (latin.startsWith("WARC/")) {
            return Kind.WARC;
        }
        int pdf = latin.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_WITHIN) {
            return Kind.PDF;
        }
        if (OTHER_FORMAT.matcher(latin).lookingAt()) {
            return Kind.OTHER_FORMAT;
        }
        String text = Decoder.decode(whole(head), null, false).text();
        return isBinary(text) ? Kind.BINARY : ofText(text.startsWith("\uFEFF") ? text.substring(1) : text, hint);
    }

    /** Whether a string, such as a field of a record, is HTML rather than plain text. */
    static boolean isHtml(String text) {
        return PAGE.matcher(start(text, HTML_WITHIN)).find()
                || text.stripLeading().startsWith("<") && TAG.matcher(text).find();
    }

    /** Without the bytes of a character that the end of the head may have cut: they would look like a fault. */
    private static byte[] whole(byte[] head) {
        int end = head.length;
        for (int back = 0; head.length == HEAD && back < 4 && head[end - 1] < 0; back++) {
            end--;
        }
        return Arrays.copyOf(head, end);
    }

    private static boolean isPackedDocument(String latin) {
        if (latin.length() < 30) {
            return false;
        }
        int length = latin.charAt(26) | latin.charAt(27) << 8;
        return PACKED_DOCUMENT.matcher(latin.substring(30, Math.min(latin.length(), 30 + length))).matches();
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1B && c != 0x1A).count();
        return controls > text.length() * CONTROLS;
    }

    private static Kind ofText(String text, String hint) {
        String start = text.stripLeading();
        if (LINES_NAME.matcher(hint).matches()) {
            return Kind.JSON_LINES;
        }
        if (start.startsWith("{") || start.startsWith("[") && hint.endsWith(".json")) {
            return ofJson(start, hint);
        }
        if (start.startsWith("<")) {
            return ofMarkup(start, hint);
        }
        if (isHtml(text) || PAGE_NAME.matcher(hint).matches() && TAG.matcher(text).find()) {
            return Kind.HTML;
        }
        return NO_PROSE_NAME.matcher(hint).matches() ? Kind.NO_PROSE : Kind.TEXT;
    }

    private static Kind ofJson(String start, String hint) {
        int end = start.indexOf('\n');
        if (end < 0 && start.length() > HEAD / 4 && start.matches("(?s)\\{\\s*\".*")) {
            return Kind.JSON_LINES;
        }
        try {
            Json.readObject(end < 0 ? start : start.substring(0, end));
            return Kind.JSON_LINES;
        } catch (IllegalArgumentException e) {
            return hint.endsWith(".json") ? Kind.JSON : Kind.TEXT;
        }
    }

    private static Kind ofMarkup(String start, String hint) {
        Matcher root = ROOT.matcher(start).region(prolog(start), start.length());
        String name = root.lookingAt() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        if (FEED_ROOTS.contains(name)) {
            return Kind.FEED;
        }
        if (isHtml(start) || PAGE_NAME.matcher(hint).matches()) {
            return Kind.HTML;
        }
        boolean xml = start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") || hint.endsWith(".xml");
        return xml ? Kind.XML : Kind.TEXT;
    }

    /** Where the first element begins: after the XML declaration, comments and the document type. */
    private static int prolog(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
            if (end == null && text.startsWith("<!", at)) {
                int subset = text.indexOf('[', at);
                int close = text.indexOf('>', at);
                end = subset >= 0 && subset < close ? "]>" : ">";
            }
            int next = end == null ? -1 : text.indexOf(end, at);
            if (next < 0) {
                return at;
            }
            at = next + end.length();
        }
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
