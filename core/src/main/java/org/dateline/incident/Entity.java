package org.dateline.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody or something in a report with all phrases that stand for it, in text order.
 *
 * @param mentions never empty
 */
public record Entity(List<NounPhrase> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }

    public NounPhrase first() {
        return mentions.get(0);
    }

    /** A person or organisation by name when any phrase names it. */
    public NounPhrase.Kind kind() {
        return mentions.stream().filter(phrase -> phrase.name() != null).map(NounPhrase::kind).findFirst().orElse(NounPhrase.Kind.THING);
    }

    /** The fullest name; null when it is never named. */
    public String name() {
        String longest = null;
        for (NounPhrase phrase : mentions) {
            boolean longer = phrase.name() != null && (longest == null || phrase.name().words().length() > longest.length());
            longest = longer ? phrase.name().words() : longest;
        }
        return longest;
    }

    /** What it is called apart from its name, the wordings once each. */
    public List<String> descriptions() {
        Set<String> seen = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (NounPhrase phrase : mentions) {
            String words = phrase.name() == null ? phrase.phrase().words() : title(phrase);
            if (!words.isEmpty() && seen.add(Wording.plain(words))) {
                all.add(words);
            }
        }
        return all;
    }

    /** "mayor" of "mayor Ana Reyes"; empty when nothing stands beside the name. */
    private static String title(NounPhrase phrase) {
        int at = phrase.name().span().start() - phrase.phrase().span().start();
        return at <= 0 ? "" : phrase.phrase().words().substring(0, at).strip();
    }
}
