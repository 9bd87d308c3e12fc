package org.dateline.resolve.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Annotation;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** How each capitalised word is used throughout a report: what one sentence leaves open, another may tell. */
final class NameFacts {
    /** How often a word is used in one way or another. */
    private static final class Use {
        int capital;
        int small;
        int place;
        int person;
        int organisation;
        int located;
        int titled;
        int surname;
    }

    private static final Use NEVER = new Use();

    private final Map<String, Use> uses = new HashMap<>();

    NameFacts(Annotation annotation, PlaceWords words) {
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                note(sentence, i, words);
            }
        }
    }

    private void note(Sentence sentence, int i, PlaceWords words) {
        Token token = sentence.token(i);
        String form = token.form();
        if (form.isEmpty() || !Character.isLetter(form.codePointAt(0))) {
            return;
        }
        Use use = uses.computeIfAbsent(key(form), k -> new Use());
        if (!Character.isUpperCase(form.codePointAt(0))) {
            use.small++;
            return;
        }
        use.capital++;
        use.place += token.name() == NameType.PLACE ? 1 : 0;
        use.person += token.name() == NameType.PERSON ? 1 : 0;
        use.organisation += token.name() == NameType.ORGANISATION ? 1 : 0;
        if (i > 0) {
            Token before = sentence.token(i - 1);
            use.located += words.isCue(before.form(), "locative") ? 1 : 0;
            use.titled += words.isCue(before.form(), "title") ? 1 : 0;
            use.surname += token.name() == NameType.PERSON && before.name() == NameType.PERSON ? 1 : 0;
        }
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    /** The share of the word's capitalised uses that are typed so, in quarters from 0 to 4; -1 when it is used but once. */
    int share(String form, NameType type) {
        Use use = uses.getOrDefault(key(form), NEVER);
        int typed = switch (type) {
            case PLACE -> use.place;
            case PERSON -> use.person;
            case ORGANISATION -> use.organisation;
            default -> 0;
        };
        return use.capital < 2 ? -1 : Math.round(4f * typed / use.capital);
    }

    /** Whether the word stands behind "in" or the like somewhere. */
    boolean isLocated(String form) {
        return uses.getOrDefault(key(form), NEVER).located > 0;
    }

    /** Whether the word stands behind a title, or behind another word of a person's name. */
    boolean isSurname(String form) {
        Use use = uses.getOrDefault(key(form), NEVER);
        return use.titled + use.surname > 0;
    }

    /** Whether the word is also written small. */
    boolean isSmall(String form) {
        return uses.getOrDefault(key(form), NEVER).small > 0;
    }
}
