package org.dateline.resolve.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Tells when something happened from what it is measured against: "the worst attack since 2014", "the biggest campaign since
 * the escalation of recent months". Reads the roles {@code since} and {@code rank} of {@code en/times/tense.tsv}. Thread-safe.
 */
final class Standards {
    /** How many words back "since" may stand from the time, and the rank from "since". */
    private static final int REACH = 12;

    private final Set<String> since = new HashSet<>();
    private final Set<String> ranks = new HashSet<>();

    Standards(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/times/tense.tsv").rows()) {
            switch (row.get("role")) {
                case "since" -> since.addAll(row.list("words"));
                case "rank" -> ranks.addAll(row.list("words"));
                default -> {
                    // the others are read by Tenses
                }
            }
        }
    }

    /** Whether the time only says since when something is the first, the worst, the biggest. */
    boolean isStandard(Sentence sentence, Phrase time) {
        int from = sinceBefore(sentence, time.first());
        for (int i = from - 1; from >= 0 && i >= Math.max(0, from - REACH) && !sentence.token(i).isFinite(); i--) {
            if (isRank(sentence.token(i))) {
                return true;
            }
            if (isPause(sentence.token(i))) {
                return false;
            }
        }
        return false;
    }

    /** The "since" that opens the time or the phrase it stands in; -1 when there is none. */
    private int sinceBefore(Sentence sentence, int first) {
        for (int i = first; i >= Math.max(0, first - REACH); i--) {
            Token token = sentence.token(i);
            if (since.contains(form(token))) {
                return i;
            }
            if (token.isFinite() || isPause(token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isRank(Token token) {
        return token.tag().equals("JJS") || token.tag().equals("RBS") || ranks.contains(form(token));
    }

    private static boolean isPause(Token token) {
        return token.tag().equals(",") || token.tag().equals(":") || token.tag().equals(".");
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
