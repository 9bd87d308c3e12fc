package org.dateline.annotate;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * "Tuesday 9 September: three soldiers killed near Osgil", "Halvik: 14 killed, 3 wounded": words without a verb before a colon say of
 * which day, place or people the rest tells. The two are read apart, since a parser makes such a heading the subject of what follows.
 */
final class Headings {
    /** The most words before the colon. */
    private static final int MOST = 12;
    /** Whoever says something stands with one of these before a colon too, and "what it says:" is no heading. */
    private static final Set<String> CLAUSAL = Set.of("VBD", "VBZ", "VBP", "MD", "PRP", "WP", "WRB", "WDT");
    /** What a number at the beginning of a line is taken for. */
    private static final String LIST_MARK = "LS";
    private static final int NO_NAME = NameTagger.TYPES.indexOf(NameType.NONE);

    private Headings() {}

    /**
     * The reading of a sentence's tokens, quotation marks with their direction among them.
     *
     * @param reader reads tokens without a heading
     */
    static Analysis analyse(String[] shown, boolean uniform, GrammarWords words, Function<String[], Analysis> reader) {
        int colon = uniform ? -1 : colon(shown);
        Analysis heading = colon < 0 ? null : reader.apply(Arrays.copyOf(shown, colon));
        boolean label = colon >= 0 && isNumber(shown, colon + 1);
        boolean clause = heading != null && !label && Arrays.stream(heading.tags()).anyMatch(CLAUSAL::contains);
        if (heading == null || clause) {
            return balanced(shown, uniform, words, reader);
        }
        if (label) {
            describe(heading);
        }
        int root = Trees.root(heading);
        Analysis rest = reader.apply(Arrays.copyOfRange(shown, colon + 1, shown.length));
        if (rest.tags()[0].equals(LIST_MARK)) {
            rest.tags()[0] = "CD"; // "Missing: 9"
        }
        Analysis all = rest.among(IntStream.range(colon + 1, shown.length).toArray(), shown.length);
        int said = colon + 1 + Trees.root(rest);
        for (int i = 0; i < colon; i++) {
            boolean top = i == root;
            all.set(i, heading.tags()[i], heading.lemmas()[i], top ? said : heading.heads()[i], top ? "dislocated" : heading.labels()[i],
                    heading.names()[i]);
        }
        all.set(colon, ":", ":", root, "punct", NO_NAME);
        return all;
    }

    /** "Most were hit by mines: 54 killed, 269 injured": the clause, and what it sums up to; other sentences as they are. */
    private static Analysis balanced(String[] shown, boolean uniform, GrammarWords words, Function<String[], Analysis> reader) {
        int colon = uniform ? -1 : Arrays.asList(shown).lastIndexOf(":");
        if (colon < 1 || !Balances.mayBe(shown, colon + 1, words)) {
            return reader.apply(shown);
        }
        Analysis clause = reader.apply(Arrays.copyOf(shown, colon));
        Analysis counts = reader.apply(Arrays.copyOfRange(shown, colon + 1, shown.length));
        Analysis all = counts.among(IntStream.range(colon + 1, shown.length).toArray(), shown.length);
        for (int i = 0; i < colon; i++) {
            all.set(i, clause.tags()[i], clause.lemmas()[i], clause.heads()[i], clause.labels()[i], clause.names()[i]);
        }
        int said = colon + 1 + Trees.root(counts);
        all.set(said, all.tags()[said], all.lemmas()[said], Trees.root(clause), "parataxis", all.names()[said]);
        all.set(colon, ":", ":", said, "punct", NO_NAME);
        return all;
    }

    /** The first colon, behind a few words that begin with a capital or a number and with words behind it; -1 when there is none. */
    private static int colon(String[] shown) {
        int colon = 1;
        while (colon <= MOST && colon < shown.length && !shown[colon].equals(":") && !isQuote(shown[colon - 1])) {
            colon++;
        }
        boolean found = colon <= MOST && colon + 1 < shown.length && shown[colon].equals(":");
        int first = Asides.isWord(shown[0]) ? 0 : 1;
        boolean heads = found && first < colon && !Character.isLowerCase(shown[first].codePointAt(0)) && Asides.isWord(shown[colon - 1]);
        return heads && !isQuote(shown[colon + 1]) && tells(shown, colon + 1) ? colon : -1;
    }

    /** "Civilians reported killed: 14": what a label tells of those that it counts is nothing that they have done. */
    private static void describe(Analysis label) {
        int verb = Trees.root(label);
        int counted = label.tags()[verb].startsWith("VB") ? Trees.child(label, verb, "nsubj") : -1;
        if (counted >= 0 && counted < verb) {
            label.heads()[counted] = -1;
            label.labels()[counted] = "root";
            label.heads()[verb] = counted;
            label.labels()[verb] = "acl";
        }
        for (int i = 0; i < label.tags().length; i++) {
            label.tags()[i] = label.tags()[i].equals("VBD") ? "VBN" : label.tags()[i];
        }
    }

    /** A number alone, or words: "Updated: Monday, July 7" tells of nothing. */
    private static boolean tells(String[] shown, int first) {
        return isNumber(shown, first) || IntStream.range(first, shown.length).anyMatch(i -> Character.isLowerCase(shown[i].codePointAt(0)));
    }

    private static boolean isNumber(String[] shown, int first) {
        return shown.length - first <= 2 && Character.isDigit(shown[first].codePointAt(0));
    }

    private static boolean isQuote(String token) {
        return token.equals("``") || token.equals("`") || token.equals("''") || token.equals("\"");
    }
}
