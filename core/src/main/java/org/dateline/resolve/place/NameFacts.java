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
    static final class Use {
        private int capital;
        private int small;
        private int place;
        private int person;
        private int organisation;
        private int located;
        private int titled;
        private int surname;

        /** The share of the word's capitalised uses that are typed so, in quarters from 0 to 4; -1 when it is used but once. */
        int share(NameType type) {
            int typed = switch (type) {
                case PLACE -> place;
                case PERSON -> person;
                case ORGANISATION -> organisation;
                default -> 0;
            };
            return capital < 2 ? -1 : Math.round(4f * typed / capital);
        }

        /** Whether the word stands behind "in" or the like somewhere. */
        boolean isLocated() {
            return located > 0;
        }

        /** Whether the word stands behind a title, or behind another word of a person's name. */
        boolean isSurname() {
            return titled + surname > 0;
        }

        /** Whether the word is also written small. */
        boolean isSmall() {
            return small > 0;
        }
    }

    private static final Use NEVER = new Use();
    private static final Use ALWAYS_SMALL = new Use();

    static {
        ALWAYS_SMALL.small = 1;
    }

    /** Of the words that stand somewhere with a capital letter, by their small letters. */
    private final Map<String, Use> uses = new HashMap<>();

    NameFacts(Annotation annotation, PlaceWords words) {
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (isCapital(sentence.token(i).form())) {
                    note(sentence, i, words);
                }
            }
        }
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                String form = sentence.token(i).form();
                Use use = isSmall(form) ? uses.get(key(form)) : null;
                if (use != null) {
                    use.small++;
                }
            }
        }
    }

    private static boolean isCapital(String form) {
        if (form.isEmpty() || form.charAt(0) < 0x80) {
            return !form.isEmpty() && form.charAt(0) >= 'A' && form.charAt(0) <= 'Z';
        }
        return Character.isLetter(form.codePointAt(0)) && Character.isUpperCase(form.codePointAt(0));
    }

    private static boolean isSmall(String form) {
        return !form.isEmpty() && !isCapital(form) && Character.isLetter(form.codePointAt(0));
    }

    private void note(Sentence sentence, int i, PlaceWords words) {
        Token token = sentence.token(i);
        Use use = uses.computeIfAbsent(key(token.form()), k -> new Use());
        use.capital++;
        use.place += token.name() == NameType.PLACE ? 1 : 0;
        use.person += token.name() == NameType.PERSON ? 1 : 0;
        use.organisation += token.name() == NameType.ORGANISATION ? 1 : 0;
        if (i > 0) {
            Token before = sentence.token(i - 1);
            String cue = words.cue(before.form());
            use.located += "locative".equals(cue) ? 1 : 0;
            use.titled += "title".equals(cue) ? 1 : 0;
            use.surname += token.name() == NameType.PERSON && before.name() == NameType.PERSON ? 1 : 0;
        }
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    /** How a word of the report is used; never null. */
    Use of(String form) {
        return uses.getOrDefault(key(form), isSmall(form) ? ALWAYS_SMALL : NEVER);
    }
}
