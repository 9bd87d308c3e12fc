package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;
import org.dateline.model.Span;

/** Knows a picture's caption by its credit and its wording, and finds the credit. */
final class Captions {
    /** A photo credit: its words and where they stand in the block. */
    record PhotoCredit(String name, Span span) {}

    private static final Pattern SLOT = Pattern.compile("\\{name\\}|\\{agency\\}");
    private static final int LONGEST = 100;
    private static final int EDGE = 160;

    private final Phrases cues;
    private final Calendar calendar;
    private final Agencies agencies;
    private final List<Form> starts = new ArrayList<>();
    private final List<Form> ends = new ArrayList<>();
    private final List<Pattern> wholes = new ArrayList<>();

    /** A way to write a credit, and what a text must hold for it: words in lower case, perhaps an agency's name. */
    private record Form(Pattern pattern, String words, boolean agency) {
        static Form of(String phrase, String expression) {
            return new Form(Pattern.compile(expression), Phrases.longest(phrase, SLOT), phrase.contains("{agency}"));
        }

        boolean mayStand(String lower, boolean agencyNamed) {
            return (agencyNamed || !agency) && lower.contains(words);
        }
    }

    /** Without an agency's name or a word such as "photo" there is no credit: spares the long patterns. */
    private final Literals sign;

    Captions(Table cues, Table credits, Agencies agencies, Names names, Calendar calendar) {
        this.cues = new Phrases(cues, "weight", agencies);
        this.calendar = calendar;
        this.agencies = agencies;
        List<String> signs = new ArrayList<>(agencies.names());
        for (Table.Row row : credits.rows()) {
            if (!row.get("phrase").contains("{agency}")) {
                signs.add(row.get("phrase").replaceAll("\\{name\\}|^\\W+|\\W+$", " ").strip());
            }
            String phrase = row.get("phrase");
            String words = expression(phrase, agencies, names);
            switch (row.get("at")) {
                case "START" -> starts.add(Form.of(phrase, "^" + words));
                case "END" -> ends.add(Form.of(phrase, "(?<=^|[.!?)\u201D\"] ?|\\()" + words + "[)\\].]{0,2}$"));
                case "LAST" -> ends.add(Form.of(phrase, "(?<![\\p{L}\\p{N}])" + words + "[)\\].]{0,2}$"));
                default -> throw row.fault("at", "\"" + row.get("at") + "\" is none of START, END, LAST");
            }
            wholes.add(Pattern.compile("^\\W{0,3}" + words + "\\W{0,3}$"));
        }
        sign = new Literals(signs);
    }

    private static String expression(String phrase, Agencies agencies, Names names) {
        StringBuilder out = new StringBuilder("(?<credit>");
        Matcher slot = SLOT.matcher(phrase);
        int last = 0;
        while (slot.find()) {
            out.append(literal(phrase.substring(last, slot.start())));
            out.append(slot.group().equals("{name}") ? names.person() : "(?i:" + agencies.any() + ")");
            last = slot.end();
        }
        return out.append(literal(phrase.substring(last))).append(")").toString();
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : "(?i:" + Pattern.quote(text) + ")";
    }

    /** Whether the block is a photo credit and nothing else. */
    boolean isCreditAlone(String block) {
        return block.length() <= EDGE && sign.in(block) && wholes.stream().anyMatch(pattern -> pattern.matcher(block).find());
    }

    /** The photo credit before or behind a caption; null when there is none. */
    PhotoCredit credit(String block) {
        String head = block.substring(0, Math.min(block.length(), EDGE));
        boolean headed = sign.in(head);
        for (Form form : headed ? mayStand(head, starts) : List.<Form>of()) {
            Matcher matcher = form.pattern().matcher(head);
            if (matcher.find()) {
                return found(matcher, 0);
            }
        }
        int skip = Math.max(0, block.length() - EDGE);
        String tail = block.substring(skip);
        boolean tailed = skip == 0 ? headed : sign.in(tail);
        PhotoCredit longest = null;
        for (Form form : tailed ? mayStand(tail, ends) : List.<Form>of()) {
            Matcher matcher = form.pattern().matcher(tail);
            if (matcher.find() && (longest == null || matcher.end() - matcher.start() > longest.span().length())) {
                longest = found(matcher, skip);
            }
        }
        return longest;
    }

    /** Those forms that a look at a text with the sign of a credit does not rule out. */
    private List<Form> mayStand(String text, List<Form> forms) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean agencyNamed = agencies.in(text);
        List<Form> left = new ArrayList<>();
        for (Form form : forms) {
            if (form.mayStand(lower, agencyNamed)) {
                left.add(form);
            }
        }
        return left;
    }

    private static PhotoCredit found(Matcher matcher, int skip) {
        String name = matcher.group("credit").replaceAll("^[\\[(]|[\\s|)\\]]+$", "");
        int start = skip + matcher.start("credit") + matcher.group("credit").indexOf(name);
        return new PhotoCredit(name, new Span(start, start + name.length()));
    }

    /** Whether the block reads as a caption. {@code before}: no paragraph of the body stands before it. */
    boolean isCaption(String block, Edges edges, Shape shape, boolean before) {
        if (shape.words() > LONGEST || shape.words() < 3 || shape.quoted()) {
            return false;
        }
        int weight = cues.in("2", edges) ? 2 : cues.in("1", edges) ? 1 : 0;
        if (weight > 0) {
            Calendar.Day day = calendar.find(block);
            weight += day != null && day.date() != null && shape.words() < 60 ? 1 : 0;
            weight += before && shape.words() < 50 ? 1 : 0;
        }
        return weight >= 2 || credit(block) != null;
    }

    /** Whether anything in the block speaks for a caption, for a block with a photo credit below it. */
    boolean mayBeCaption(String block, Shape shape) {
        Calendar.Day day = calendar.find(block);
        Edges edges = new Edges(block);
        return shape.words() < 60 && (cues.in("2", edges) || cues.in("1", edges) || day != null && day.date() != null);
    }
}
