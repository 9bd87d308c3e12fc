package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;
import org.dateline.model.Credit;
import org.dateline.model.Span;

/** Finds the agencies and reporters that a text credits. */
final class Credits {
    private static final int LONGEST = 1200;

    private final Agencies agencies;
    private final Phrases phrases;
    private final Pattern reporter;
    private final Pattern agency;
    private final Pattern leadCredit;
    private final Pattern cue;
    private final List<String> silent = new ArrayList<>();

    Credits(Table table, Agencies agencies, Names names) {
        this.agencies = agencies;
        reporter = Pattern.compile("(?<=^|, |,| and |& |by |from |writers? |reporters? )\\s*(" + names.person() + ")");
        phrases = new Phrases(table, "gives", agencies);
        agency = Pattern.compile("(?<![\\p{L}\\p{N}])" + agencies.any() + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        leadCredit = phrases.pattern("AGENCY", Phrases.At.SENTENCE_END);
        List<String> cues = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.get("at").equals("START")) {
                cues.add(Pattern.quote(row.get("phrase")));
                if (row.get("gives").equals("NONE")) {
                    silent.add(row.get("phrase"));
                }
            }
        }
        cues.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        cue = Pattern.compile("(?:" + String.join("|", cues) + ")(?= )", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the block does nothing but name who made the text. */
    boolean isCredit(Edges block, Shape shape) {
        return shape.words() <= 120 && shape.function() < 0.4 && starts(block)
                || shape.words() <= 45 && ends(block)
                || shape.words() <= 8 && phrases.find("AGENCY", Phrases.At.WHOLE, block);
    }

    private boolean starts(Edges block) {
        return phrases.find("REPORTER", Phrases.At.START, block) || phrases.find("NONE", Phrases.At.START, block);
    }

    private boolean ends(Edges block) {
        return phrases.find("REPORTER", Phrases.At.END, block) || phrases.find("AGENCY", Phrases.At.END, block);
    }

    /** What a credit block credits, in text order. */
    List<Credit> in(Block block) {
        String text = block.text().substring(0, Math.min(block.text().length(), LONGEST));
        List<Credit> credits = new ArrayList<>();
        Edges edges = new Edges(text);
        if (phrases.find("AGENCY", Phrases.At.WHOLE, edges) || phrases.find("AGENCY", Phrases.At.END, edges)) {
            Matcher matcher = agency.matcher(text);
            if (matcher.find()) {
                credits.add(credit(Credit.Kind.AGENCY, matcher.group(), block, matcher.start()));
            }
            return credits;
        }
        for (Span part : parts(text)) {
            Matcher name = reporter.matcher(part.of(text));
            while (name.find()) {
                boolean isAgency = agency.matcher(name.group(1)).matches();
                credits.add(credit(
                        isAgency ? Credit.Kind.AGENCY : Credit.Kind.REPORTER, name.group(1), block, part.start() + name.start(1)));
            }
        }
        return credits;
    }

    /** The stretches that hold reporters' names: behind each cue that promises them, up to the next cue or semicolon. */
    private List<Span> parts(String text) {
        List<Span> parts = new ArrayList<>();
        Matcher matcher = cue.matcher(text);
        int start = -1;
        boolean any = false;
        while (matcher.find()) {
            if (start >= 0) {
                parts.add(upToSemicolon(text, start, matcher.start()));
            }
            any = true;
            start = silent.contains(matcher.group().toLowerCase(Locale.ROOT)) ? -1 : matcher.end();
        }
        if (start >= 0) {
            parts.add(upToSemicolon(text, start, text.length()));
        }
        return any ? parts : List.of(new Span(0, text.length()));
    }

    private static Span upToSemicolon(String text, int start, int end) {
        int semicolon = text.indexOf(';', start);
        return new Span(start, semicolon >= 0 && semicolon < end ? semicolon : end);
    }

    /** The agency that a sentence of the lead credits with the text, as in "..., Reuters has reported."; null when none does. */
    Credit lead(Block block, int from) {
        String text = block.text().substring(0, Math.min(block.text().length(), LONGEST * 2));
        Matcher matcher = leadCredit == null || !agencies.in(text) ? null : leadCredit.matcher(text);
        if (matcher == null || from >= text.length() || !matcher.find(from)) {
            return null;
        }
        Matcher name = agency.matcher(matcher.group());
        return name.find() ? credit(Credit.Kind.AGENCY, name.group(), block, matcher.start() + name.start()) : null;
    }

    /** The agency whose text a copyright line says this is; null when it names none. */
    Credit copyright(Block block) {
        boolean claims = phrases.find("COPYRIGHT", Phrases.At.START, new Edges(block.text()));
        return claims ? named(block, new Span(0, Math.min(block.text().length(), 120))) : null;
    }

    /** The agency named in a dateline or a byline; null when none is. */
    Credit named(Block block, Span within) {
        Matcher matcher = agency.matcher(block.text()).region(within.start(), within.end());
        return matcher.find() ? credit(Credit.Kind.AGENCY, matcher.group(), block, matcher.start()) : null;
    }

    private static Credit credit(Credit.Kind kind, String name, Block block, int start) {
        int at = block.span().start() + start;
        return new Credit(kind, name, new Span(at, at + name.length()));
    }
}
