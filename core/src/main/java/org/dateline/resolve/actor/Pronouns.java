package org.dateline.resolve.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Pos;
import org.dateline.model.Token;

/** What each pronoun of {@code en/pronouns.tsv} can stand for. */
final class Pronouns {
    private static final String FILE = "en/pronouns.tsv";

    /** What a pronoun stands for. */
    enum Stands {
        THING,
        PERSON,
        SPEAKER,
        ANY,
        /** A determiner, which makes a noun stand for somebody named before. */
        NOUN
    }

    /** One pronoun: whether it stands for one, and for what. */
    record Pronoun(boolean singular, Stands stands) {}

    private final Map<String, Pronoun> pronouns = new HashMap<>();

    private Pronouns() {}

    static Pronouns of(Lexicon lexicon) {
        Pronouns pronouns = new Pronouns();
        if (lexicon.has(FILE)) {
            lexicon.table(FILE).rows().forEach(row -> {
                try {
                    Stands stands = Stands.valueOf(row.get("for").toUpperCase(Locale.ROOT));
                    pronouns.pronouns.put(row.get("word"), new Pronoun(row.get("number").equals("singular"), stands));
                } catch (IllegalArgumentException e) {
                    throw row.fault("for", "a pronoun stands for thing, person, speaker, any or noun, not \"" + row.get("for") + "\"");
                }
            });
        }
        return pronouns;
    }

    /** What the token stands for; null when it is no pronoun of the list. */
    Pronoun of(Token token) {
        // "US drones" are not ours
        Pronoun pronoun = token.pos() == Pos.PROPN ? null : pronouns.get(token.form().toLowerCase(Locale.ROOT));
        return pronoun == null || pronoun.stands == Stands.NOUN ? null : pronoun;
    }

    /** Whether the token makes its noun take up somebody named before. */
    boolean isDefinite(Token token) {
        Pronoun pronoun = pronouns.get(token.form().toLowerCase(Locale.ROOT));
        return pronoun != null && pronoun.stands == Stands.NOUN;
    }
}
