package org.dateline.resolve.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Asks the verb above a word on which side of the report it puts things. Thread-safe. */
final class Tenses {
    private final Set<String> have = new HashSet<>();
    private final Set<String> be = new HashSet<>();
    private final Set<String> will = new HashSet<>();
    private final Set<String> prospective = new HashSet<>();
    private final Set<String> limiting = new HashSet<>();
    private final Set<String> until = new HashSet<>();
    private final Set<String> scheduled = new HashSet<>();

    Tenses(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/times/tense.tsv").rows()) {
            Set<String> role = switch (row.get("role")) {
                case "have" -> have;
                case "be" -> be;
                case "will" -> will;
                case "prospective" -> prospective;
                case "limiting" -> limiting;
                case "until" -> until;
                case "scheduled" -> scheduled;
                case "since", "rank" -> new HashSet<>();
                default -> throw row.fault("role", "there is no role \"" + row.get("role") + "\"");
            };
            role.addAll(row.list("words"));
        }
    }

    /**
     * The tense of the nearest verb at or above the token; UNKNOWN when there is none, and for what a past verb only leads up
     * to ("extended until Nov. 16").
     */
    Tense of(Sentence sentence, int token) {
        int verb = verbAt(sentence, token);
        Tense tense = verb < 0 ? Tense.UNKNOWN : tense(sentence, verb, 0);
        return hasCase(sentence, token, limiting) && tense == Tense.PAST ? Tense.UNKNOWN : tense;
    }

    /**
     * The same, but FUTURE for what a present tense tells of the calendar: "talks begin on Thursday", "the city hosts a
     * conference on Thursday", "talks are expected on Thursday".
     */
    Tense onCalendar(Sentence sentence, int token) {
        Tense tense = of(sentence, token);
        int verb = verbAt(sentence, token);
        if (tense != Tense.PRESENT || verb < 0) {
            return tense;
        }
        Token above = sentence.token(verb);
        boolean calendar = List.of("VBZ", "VBP").contains(above.tag()) && scheduled.contains(lemma(above));
        boolean awaited = above.tag().equals("VBN") && prospective.contains(lemma(above));
        return calendar || awaited ? Tense.FUTURE : tense;
    }

    /** Whether the token is what something lasts until. */
    boolean isEnd(Sentence sentence, int token) {
        return hasCase(sentence, token, until);
    }

    private static boolean hasCase(Sentence sentence, int token, Set<String> words) {
        return sentence.children(token, "case").stream().anyMatch(c -> words.contains(lemma(sentence.token(c))));
    }

    /** Whether that verb says that what it tells still goes on: "has been", "have held", "is fighting". */
    boolean isContinuing(Sentence sentence, int token) {
        int verb = verbAt(sentence, token);
        if (verb < 0) {
            return false;
        }
        boolean perfect = false;
        boolean running = false;
        for (int child : sentence.children(verb)) {
            Token aux = sentence.token(child);
            boolean present = aux.tag().equals("VBP") || aux.tag().equals("VBZ");
            perfect |= present && have.contains(lemma(aux));
            running |= present && be.contains(lemma(aux));
        }
        String tag = sentence.token(verb).tag();
        return perfect || running && tag.equals("VBG") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private static int verbAt(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (isPredicate(sentence, at)) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** A verb, or an adjective or noun with a copula ("is due to", "was in control"). */
    private static boolean isPredicate(Sentence sentence, int at) {
        return sentence.token(at).tag().startsWith("VB") || sentence.child(at, "cop") >= 0;
    }

    private Tense tense(Sentence sentence, int verb, int depth) {
        Tense auxiliary = byAuxiliaries(sentence, verb);
        if (auxiliary == Tense.PRESENT && isToInfinitive(sentence, verb)) {
            return Tense.FUTURE;
        }
        if (auxiliary != null) {
            return auxiliary;
        }
        return switch (sentence.token(verb).tag()) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBP", "VBZ" -> Tense.PRESENT;
            case "VB" -> infinitive(sentence, verb, depth);
            default -> above(sentence, verb, depth);
        };
    }

    /** What the auxiliaries say; null when they leave it to the verb. */
    private Tense byAuxiliaries(Sentence sentence, int verb) {
        Tense tense = null;
        boolean modal = false;
        for (int child : sentence.children(verb)) {
            Token aux = sentence.token(child);
            if (!aux.is("aux") && !aux.is("cop")) {
                continue;
            }
            if (aux.tag().equals("MD")) {
                modal = true;
                tense = will.contains(lemma(aux)) ? Tense.FUTURE : Tense.UNKNOWN;
            } else if (have.contains(lemma(aux)) || aux.tag().equals("VBD")) {
                return Tense.PAST;
            } else if (!modal && (aux.tag().equals("VBZ") || aux.tag().equals("VBP"))) {
                tense = Tense.PRESENT;
            }
        }
        return tense;
    }

    /** "plans to meet" looks ahead; "managed to flee" happened when managing did. */
    private Tense infinitive(Sentence sentence, int verb, int depth) {
        int governor = sentence.token(verb).head();
        if (governor < 0 || depth > sentence.size()) {
            return Tense.UNKNOWN;
        }
        if (prospective.contains(lemma(sentence.token(governor)))) {
            return Tense.FUTURE;
        }
        Tense outer = above(sentence, verb, depth);
        return isToInfinitive(sentence, verb) && outer != Tense.PAST ? Tense.FUTURE : outer;
    }

    private static boolean isToInfinitive(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.children(verb, "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
    }

    private Tense above(Sentence sentence, int verb, int depth) {
        int head = sentence.token(verb).head();
        int next = head < 0 || depth > sentence.size() ? -1 : verbAt(sentence, head);
        return next < 0 ? Tense.UNKNOWN : tense(sentence, next, depth + 1);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
