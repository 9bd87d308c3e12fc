package org.dateline.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Modality;
import org.dateline.model.Sentence;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/** The verbs of {@code en/cues.tsv}. */
final class Cues {
    /**
     * One verb.
     *
     * @param type its class: say, deny, doubt, believe, show, accuse, threat, plan, demand, quote
     * @param objects the nouns that may be its content; empty for none, "*" for any
     */
    record Cue(String type, Stance stance, Modality modality, List<String> objects) {
        /** Whether the noun may be what is said. */
        boolean takes(Token noun) {
            return objects.contains("*") || objects.contains(noun.lemma().toLowerCase(Locale.ROOT));
        }

        /** Whether what is said is a statement of fact, not a wish, plan or demand. */
        boolean states() {
            return modality == Modality.ACTUAL || modality == Modality.POSSIBLE;
        }
    }

    private final Map<String, Cue> verbs = new HashMap<>();

    Cues(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/cues.tsv").rows()) {
            try {
                verbs.put(
                        row.get("lemma"),
                        new Cue(
                                row.get("class"),
                                Stance.valueOf(row.get("stance")),
                                Modality.valueOf(row.get("modality")),
                                row.list("objects")));
            } catch (IllegalArgumentException e) {
                throw row.fault("stance", "no such stance or modality: " + row.get("stance") + ", " + row.get("modality"));
            }
        }
    }

    /** The cue that a verb is, by itself or with what it holds somebody to be ("hold responsible"); null for any other word. */
    Cue of(Sentence sentence, int verb) {
        Cue cue = of(sentence.token(verb));
        boolean held = cue == null && sentence.token(verb).tag().startsWith("VB");
        for (int complement : held ? sentence.children(verb, "xcomp") : List.<Integer>of()) {
            String words = sentence.token(verb).lemma() + " " + sentence.token(complement).lemma();
            cue = cue == null ? verbs.get(words.toLowerCase(Locale.ROOT)) : cue;
        }
        return cue;
    }

    /** The cue that a verb is; null for any other word. */
    Cue of(Token token) {
        boolean verb = token.tag().startsWith("VB");
        return verb ? verbs.get(token.lemma().toLowerCase(Locale.ROOT)) : null;
    }
}
