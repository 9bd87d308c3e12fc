package org.dateline.clean;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;
import org.dateline.model.Dateline;
import org.dateline.model.Span;

/**
 * Reads the opening of a wire story. The grammar, with {@code ?} for what may be missing:
 *
 * <pre>
 * dateline  = place? day? bracket? day? dash tag*   at least a bracket or a day, or a place in capitals before the dash
 *           | place bracket end-of-line
 *           | ( place day ) dash                     "(Beirut, February 5, 2026) -" of rights groups
 * place     = name ((, | /) name)*                  "ALEPPO, Syria"  "BAGHDAD/ANKARA"  "SANTA FE (ARGENTINA)"
 * bracket   = ( agency ) | ( day )                  "(Reuters)"  "(Jan. 25, 2013)"
 * dash      = - | -- | en dash | em dash | :
 * tag       = [ words ]                             "[TEXT]" of the broadcast monitors
 * </pre>
 */
final class Datelines {
    /** A dateline and its full day, null when no year stands in it. */
    record Found(Dateline dateline, LocalDate date) {}

    /** No dateline is longer; tags come on top. */
    private static final int LONGEST = 160;

    private static final int LONGEST_TAGS = 400;

    /** The dash or colon behind it is looked for in so many characters. */
    private static final int LONGEST_DASH = 20;

    private static final Pattern BRACKET = Pattern.compile("^\\s?[(\\[]([^()\\[\\]]{2,60})[)\\]]");
    private static final Pattern ENCLOSED = Pattern.compile("^\\(([^()]{3,80})\\)(?=\\s?[-\u2013\u2014])");
    private static final Pattern DASH = Pattern.compile("^(?:\\s?(?:--+|[\u2013\u2014\u2012\u2015])\\s?|\\s?-\\s|\\s-)");
    private static final Pattern COLON = Pattern.compile("^\\s?:\\s");
    private static final Pattern TAG = Pattern.compile("^\\s*\\[[^\\[\\]]{2,160}\\]");
    private static final Pattern LEAD = Pattern.compile("^[\\s,|]*");
    private static final Pattern LINE_END = Pattern.compile("^\\s*[\\r\\n]");

    private final Calendar calendar;
    private final Agencies agencies;
    private final Pattern placeName;
    private final Pattern leadingWeekday;
    private final Set<String> labels = new HashSet<>();

    Datelines(Calendar calendar, Agencies agencies, Names names, Table notPlaces) {
        this.calendar = calendar;
        this.agencies = agencies;
        String name = names.place();
        placeName = Pattern.compile("^" + name + "(?: \\(" + name + "\\)(?=,))?(?: ?[,/] ?" + name + "){0,3}");
        leadingWeekday = Pattern.compile("^" + calendar.weekday().pattern() + "[\\s,]*", Pattern.CASE_INSENSITIVE);
        for (Table.Row row : notPlaces.rows()) {
            labels.add(row.get("word"));
        }
    }

    /**
     * The dateline at the start of a block; null when there is none.
     *
     * @param offset where the block stands in the report's text
     * @param opening whether the block opens the body: there a place alone before a dash or colon is enough
     */
    Found find(String block, int offset, boolean opening) {
        if (!mayEnd(block)) {
            return null;
        }
        String start = Words.spaced(block.substring(0, Math.min(block.length(), LONGEST + LONGEST_TAGS)));
        Matcher enclosed = ENCLOSED.matcher(start);
        if (enclosed.find() && calendar.find(enclosed.group(1)) != null) {
            return withoutBrackets(enclosed.group(1) + start.substring(enclosed.end()), offset, opening);
        }
        return new Reading(start.substring(0, Math.min(start.length(), LONGEST)), start, offset, opening).read();
    }

    /** Whether any of the marks with which a dateline ends, or a bracket of it, stands where one could; in most paragraphs none does. */
    private static boolean mayEnd(String block) {
        int end = Math.min(block.length(), LONGEST + LONGEST_DASH);
        for (int i = 0; i < end; i++) {
            char c = block.charAt(i);
            if (c == '(' || c == '[' || c >= '\u2012' && c <= '\u2015' || (c == '-' || c == ':') && (isApart(block, i - 1) || isApart(block, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(String block, int i) {
        return i >= 0 && i < block.length() && (block.charAt(i) == '-' || Words.isBlank(block.charAt(i)));
    }

    private Found withoutBrackets(String start, int offset, boolean opening) {
        Found found = new Reading(start.substring(0, Math.min(start.length(), LONGEST)), start, offset, opening).read();
        if (found == null) {
            return null;
        }
        Dateline inner = found.dateline();
        Span span = new Span(offset, inner.span().end() + 2);
        return new Found(new Dateline(inner.place(), inner.day(), inner.agency(), span), found.date());
    }

    /** One try at one block. */
    private final class Reading {
        private final String head;
        private final String block;
        private final int offset;
        private final boolean opening;
        private int at;
        private String place;
        private String agency;
        private Calendar.Day day;

        Reading(String head, String block, int offset, boolean opening) {
            this.head = head;
            this.block = block;
            this.offset = offset;
            this.opening = opening;
        }

        Found read() {
            place();
            day();
            boolean bracket = bracket();
            if (bracket && agency == null) {
                bracket();
            }
            day();
            boolean closed = close(bracket);
            if (!closed || place != null && labels.contains(place.toLowerCase(Locale.ROOT)) || place == null && agency == null) {
                return null;
            }
            Dateline dateline = new Dateline(
                    place, day == null ? null : day.monthDay(), agency, new Span(offset, offset + trimmed()));
            return new Found(dateline, day == null ? null : day.date());
        }

        private void place() {
            Matcher matcher = placeName.matcher(head);
            if (!matcher.find()) {
                return;
            }
            String words = matcher.group();
            // "GOMA, DR Congo, Nov 3": the month has the shape of a name
            Calendar.Day inside = calendar.find(head.substring(0, Math.min(head.length(), matcher.end() + 10)));
            if (inside != null && inside.span().start() < matcher.end()) {
                words = words.substring(0, inside.span().start()).replaceAll("[\\s,/]+$", "");
            }
            Matcher weekday = calendar.weekday().matcher(words);
            boolean named = weekday.find();
            if (named && weekday.start() == 0) {
                return; // "Monday 8 September: ..." heads a line of a list
            }
            if (named && words.substring(0, weekday.start()).strip().endsWith(",")) {
                words = words.substring(0, weekday.start()).replaceAll("[\\s,/]+$", "");
            }
            if (!words.isEmpty()) {
                place = words;
                at = words.length();
            }
        }

        private void day() {
            String rest = head.substring(at);
            Matcher lead = LEAD.matcher(rest);
            int skip = lead.find() ? lead.end() : 0;
            Matcher weekday = leadingWeekday.matcher(rest.substring(skip));
            if (weekday.find()) {
                skip += weekday.end();
            }
            Calendar.Day found = day != null ? null : calendar.find(rest.substring(skip, Math.min(rest.length(), skip + 24)));
            if (found != null && found.span().start() == 0) {
                day = found;
                at += skip + found.span().end();
            }
        }

        private boolean bracket() {
            Matcher matcher = BRACKET.matcher(head.substring(at));
            if (!matcher.find()) {
                return false;
            }
            String words = matcher.group(1).strip();
            Calendar.Day inside = calendar.find(words);
            if (inside != null && day == null) {
                day = inside;
            } else if (inside == null && words.split("\\s+").length <= 5 && Character.isUpperCase(words.charAt(0))) {
                agency = words;
            } else if (inside == null && !agencies.isNews(words)) {
                return false;
            } else {
                agency = words;
            }
            at += matcher.end();
            return true;
        }

        private boolean close(boolean bracket) {
            String rest = block.substring(at, Math.min(block.length(), at + LONGEST_DASH));
            Matcher dash = DASH.matcher(rest);
            if (dash.find()) {
                at += dash.end();
                tags();
                return bracket || day != null || alone();
            }
            Matcher colon = COLON.matcher(rest);
            if (opening && colon.find() && place != null && (bracket || day != null || alone() && isCapitals())) {
                at += colon.end();
                return true;
            }
            if (bracket && place != null && day != null && (LINE_END.matcher(rest).find() || rest.isBlank())) {
                return true;
            }
            // "(CNN)Fighters entered": the agency that needs no dash
            return bracket && place == null && opening && agency != null && agencies.isNews(agency);
        }

        private boolean isCapitals() {
            String first = place.split("[,/(]")[0];
            return first.equals(first.toUpperCase(Locale.ROOT));
        }

        /** Whether the place alone is enough before a dash. */
        private boolean alone() {
            if (place == null || block.equals(block.toUpperCase(Locale.ROOT))) {
                return false;
            }
            boolean goesOn = at < block.length() ? !Character.isLowerCase(block.charAt(at)) : isCapitals();
            return isCapitals() && place.length() > 2 && goesOn
                    || opening && goesOn && place.split("\\s").length <= 3 && !block.substring(0, at).matches(".*\\S-\\s?");
        }

        private void tags() {
            Matcher tag = TAG.matcher(block.substring(at, Math.min(block.length(), at + LONGEST_TAGS)));
            while (tag.find()) {
                at += tag.end();
                tag = TAG.matcher(block.substring(at, Math.min(block.length(), at + LONGEST_TAGS)));
            }
        }

        private int trimmed() {
            int end = at;
            while (end > 0 && Words.isBlank(block.charAt(end - 1))) {
                end--;
            }
            return end;
        }
    }
}
