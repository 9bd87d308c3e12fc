package org.dateline.extract.attribution.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Annotation;
import org.dateline.model.Saying;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Sayings that the page shows by its setting, without a word for it: the turns of a transcript, a quotation, a dash and a name. */
final class Layouts {
    /** A report with fewer speakers' turns than this is no transcript: "UPDATE:" is no speaker. */
    private static final int TURNS = 3;
    private static final int LONGEST_NAME = 6;
    private static final Set<String> DASHES = Set.of("\u2014", "\u2015", "\u2013", "--");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'-]+");

    private Layouts() {}

    /** All such sayings, in text order. */
    static List<Saying> in(Annotation annotation) {
        Map<Integer, List<Token>> paragraphs = new TreeMap<>();
        for (Sentence sentence : annotation.sentences()) {
            paragraphs.computeIfAbsent(sentence.passage(), key -> new ArrayList<>()).addAll(sentence.tokens());
        }
        List<Saying> turns = new ArrayList<>();
        Set<String> speakers = new TreeSet<>();
        List<Saying> signed = new ArrayList<>();
        for (List<Token> tokens : paragraphs.values()) {
            Saying turn = turn(annotation, tokens);
            if (turn != null) {
                turns.add(turn);
                speakers.add(turn.source().get(0).of(annotation.report().text()));
            }
            Saying quotation = signed(annotation, tokens);
            if (quotation != null) {
                signed.add(quotation);
            }
        }
        if (turns.size() >= TURNS && speakers.size() > 1) {
            signed.addAll(turns);
        }
        return signed;
    }

    /** "REYES: We have no water." */
    private static Saying turn(Annotation annotation, List<Token> tokens) {
        String text = annotation.report().text();
        int colon = 0;
        while (colon < tokens.size() && colon <= LONGEST_NAME && CAPITALS.matcher(tokens.get(colon).span().of(text)).matches()) {
            colon++;
        }
        boolean turn = colon > 0 && colon + 1 < tokens.size() && tokens.get(colon).form().equals(":");
        boolean capitals = turn && text.substring(tokens.get(colon).span().end(), end(tokens)).chars().noneMatch(Character::isLowerCase);
        return turn && !capitals ? saying(tokens, 0, colon, colon, colon + 1, tokens.size()) : null;
    }

    /** "“We have no water.” — Ana Reyes, a baker" */
    private static Saying signed(Annotation annotation, List<Token> tokens) {
        int last = tokens.size();
        while (last > 0 && tokens.get(last - 1).form().equals(".")) {
            last--;
        }
        int dash = last - 1;
        while (dash > 2 && last - dash - 1 <= LONGEST_NAME && !DASHES.contains(tokens.get(dash).form())) {
            dash--;
        }
        boolean parts = dash > 2 && last > dash + 1 && last - dash - 1 <= LONGEST_NAME;
        boolean named = parts && Character.isUpperCase(tokens.get(dash + 1).form().charAt(0));
        boolean quoted = named && annotation.isQuoted(tokens.get(1).span().start()) && annotation.isQuoted(tokens.get(dash - 2).span().start())
                && !annotation.isQuoted(tokens.get(0).span().start()) && !annotation.isQuoted(tokens.get(dash).span().start());
        return quoted ? saying(tokens, dash + 1, last, dash, 0, dash) : null;
    }

    private static Saying saying(List<Token> tokens, int source, int sourceEnd, int cue, int content, int contentEnd) {
        return new Saying(
                List.of(span(tokens, source, sourceEnd)), List.of(tokens.get(cue).span()), List.of(span(tokens, content, contentEnd)), 1);
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    private static int end(List<Token> tokens) {
        return tokens.get(tokens.size() - 1).span().end();
    }
}
