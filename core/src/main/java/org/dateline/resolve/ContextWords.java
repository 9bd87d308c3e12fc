package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The words of {@code en/context.tsv}, {@code en/references.tsv} and a class of {@code en/classes.tsv}: what lets one clause share the time or place of another. */
final class ContextWords {
    private static final String CONTEXT = "en/context.tsv";
    private static final String CLASSES = "en/classes.tsv";
    private static final String MOTIVE = "motive";
    private static final String REFERENCES = "en/references.tsv";

    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, List<String>> references = new HashMap<>();

    ContextWords(Lexicon lexicon) {
        if (lexicon.has(CONTEXT)) {
            for (Table.Row row : lexicon.table(CONTEXT).rows()) {
                roles.computeIfAbsent(row.get("role"), role -> new HashSet<>()).add(row.get("words"));
            }
        }
        if (lexicon.has(CLASSES)) {
            lexicon.table(CLASSES).rows().stream()
                    .filter(row -> row.get("class").equals(MOTIVE))
                    .forEach(row -> roles.computeIfAbsent(MOTIVE, role -> new HashSet<>()).add(row.get("word")));
        }
        if (lexicon.has(REFERENCES)) {
            lexicon.table(REFERENCES).rows().forEach(row -> references.put(row.get("noun"), row.list("covers")));
        }
    }

    /** Whether a clause after this word happens when the clause above it does. */
    boolean isSameTime(Token marker) {
        return has("same-time", marker.form());
    }

    /** "Retaliation": what it is for was before it. */
    boolean isMotive(Token noun) {
        return has(MOTIVE, noun.lemma());
    }

    /** Whether the clause after this word tells from when on. */
    boolean isSince(Token marker) {
        return has("since", marker.form());
    }

    /** Whether the noun at this token is said to be where: its preposition says so. */
    boolean isLocative(Sentence sentence, int noun) {
        for (int marker : sentence.children(noun, "case")) {
            StringBuilder words = new StringBuilder(sentence.token(marker).form());
            for (int more : sentence.children(marker)) {
                words.append(' ').append(sentence.token(more).form());
            }
            if (has("locative", words.toString()) || has("locative", sentence.token(marker).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word leads from a place to the area that it lies in: "in", "in the central". */
    boolean isInner(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return has("inner", word.form()) || word.tag().equals("JJ") && token > 0 && has("inner", sentence.token(token - 1).form());
    }

    /** Whether the preposition says where something is: "at Osgil", and not "towards Osgil". */
    boolean isSite(Token marker) {
        return has("site", marker.form());
    }

    /** "north of": says where something lies to the place named behind it. */
    boolean isDirection(Token noun, Token of) {
        return has("locative", noun.form().toLowerCase(Locale.ROOT) + " " + of.form());
    }

    /** Whether an act of this type is done by saying something, which may be days after what it is about. */
    boolean isSaying(String type) {
        return has("saying", type);
    }

    /** Whether the determiner makes its noun take up something told before. */
    boolean isDefinite(Token determiner) {
        return has("definite", determiner.form());
    }

    /** Whether a figure of this measure says how many there are on a day, rather than to how many something was done. */
    boolean isStanding(String measure) {
        return has("standing", measure);
    }

    /** Whether a figure of this measure is told of where people were brought, and not of where they were hurt. */
    boolean isMoved(String measure) {
        return has("moved", measure);
    }

    /** Whether the noun is a picture, which shows what was so when it was taken. */
    boolean isPicture(Token token) {
        return has("picture", token.lemma());
    }

    boolean isTotal(Token token) {
        return has("total", token.lemma());
    }

    /** Whether the word with "the" takes up people that a figure before counted: "the dead". */
    boolean isFallen(Token token) {
        return has("fallen", token.lemma());
    }

    /** Whether the words say that the whole country is meant. */
    boolean isNationwide(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return roles.getOrDefault("nationwide", Set.of()).stream().anyMatch(plain::contains);
    }

    /** Whether the noun is a happening rather than somebody. */
    boolean isHappening(Token token) {
        return references.containsKey(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the noun with "the" can take up an earlier happening told by this word. */
    boolean takesUp(Token noun, Token earlier) {
        List<String> covers = references.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of());
        return covers.contains(earlier.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether these words have this role in the table, whatever their case. */
    boolean has(String role, String words) {
        return roles.getOrDefault(role, Set.of()).contains(words.toLowerCase(Locale.ROOT));
    }
}
