package org.dateline.resolve.place;

import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The gazetteer's names in one sentence: from left to right the longest each time, as words that may be names. */
final class NameMatches {
    private static final int LONGEST = 6;

    /**
     * A stretch of tokens that is some place's name.
     *
     * @param weight what is known of the most prominent place of that name, in a word: "country", "city6", "town3"
     */
    record Match(int first, int last, String weight, int places, boolean people) {}

    private final Match[] at;

    NameMatches(Sentence sentence, Gazetteer gazetteer) {
        at = new Match[sentence.size()];
        for (int i = 0; i < sentence.size(); ) {
            Match match = longest(sentence, i, gazetteer);
            if (match == null) {
                i++;
            } else {
                for (; i < match.last(); i++) {
                    at[i] = match;
                }
            }
        }
    }

    /** The match that covers a token; null when none does. */
    Match at(int i) {
        return i < 0 || i >= at.length ? null : at[i];
    }

    private static Match longest(Sentence sentence, int start, Gazetteer gazetteer) {
        if (!isNameLike(sentence.token(start))) {
            return null;
        }
        for (int end = Math.min(sentence.size(), start + LONGEST); end > start; end--) {
            if (isJoined(sentence, start, end)) {
                String name = PlaceName.text(sentence, start, end);
                boolean people = !gazetteer.countriesOf(name).isEmpty();
                List<Gazetteer.Hit> hits = gazetteer.hits(name);
                if (people || !hits.isEmpty()) {
                    return new Match(start, end, people ? "people" : weight(hits), hits.size(), people);
                }
            }
        }
        return null;
    }

    private static String weight(List<Gazetteer.Hit> hits) {
        String best = "";
        double most = -1;
        for (Gazetteer.Hit hit : hits) {
            double prior = PlaceScores.prior(hit.place()) + (hit.listed() ? 0.5 : 0);
            if (prior > most) {
                most = prior;
                best = word(hit);
            }
        }
        return best;
    }

    private static String word(Gazetteer.Hit hit) {
        Place place = hit.place();
        String listed = hit.listed() ? "" : "~";
        return listed + switch (place.kind()) {
            case TOWN -> "town" + (int) Math.log10(place.population() + 10);
            case COUNTRY, REGION, PROVINCE, COUNTY, QUARTER, SITE -> place.kind().name();
        };
    }

    /** Whether a token may begin or end a name: it has a capital letter. */
    static boolean isNameLike(Token token) {
        String form = token.form();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tokens can be one name: the ends are name-like, and between them stand only such, particles and hyphens. */
    static boolean isJoined(Sentence sentence, int start, int end) {
        if (!isNameLike(sentence.token(end - 1))) {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            Token token = sentence.token(i);
            String form = token.form();
            if (!isNameLike(token) && !isMark(token)
                    && (!isParticle(form) || form.equals("in") || form.equals("to") || form.equals("and"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is a mark that stands within names. */
    static boolean isMark(Token token) {
        String form = token.form();
        return form.length() == 1 && "-'’.".indexOf(form.charAt(0)) >= 0;
    }

    /** Whether a word can be a particle within a name: few small letters and hyphens, "al-". */
    static boolean isParticle(String form) {
        if (form.length() > 4) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLowerCase(form.charAt(i)) && form.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }
}
