package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;

/** Expressions for what looks like a name: capitalised words with the small words that stand between them. */
final class Names {
    private static final String WORD = "\\p{Lu}[\\p{L}'\u2019.\\-]*";

    private final String person;
    private final String place;

    Names(Table particles) {
        List<String> ofPersons = new ArrayList<>();
        List<String> ofPlaces = new ArrayList<>();
        for (Table.Row row : particles.rows()) {
            switch (row.get("of")) {
                case "PERSON" -> ofPersons.add(Pattern.quote(row.get("particle")));
                case "PLACE" -> ofPlaces.add(Pattern.quote(row.get("particle")));
                case "BOTH" -> {
                    ofPersons.add(Pattern.quote(row.get("particle")));
                    ofPlaces.add(Pattern.quote(row.get("particle")));
                }
                default -> throw row.fault("of", "\"" + row.get("of") + "\" is none of PERSON, PLACE, BOTH");
            }
        }
        person = expression(ofPersons, "{1,3}");
        place = expression(ofPlaces, "{0,4}");
    }

    private static String expression(List<String> particles, String more) {
        return WORD + "(?: (?:(?:" + String.join("|", particles) + ")[- ])?" + WORD + ")" + more;
    }

    /** Two to four capitalised words. */
    String person() {
        return person;
    }

    /** One to five capitalised words. */
    String place() {
        return place;
    }
}
