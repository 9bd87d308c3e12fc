package org.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Span;
import org.dateline.model.Tally;
import org.dateline.model.When;

/**
 * A line of a specification that a claim must meet.
 *
 * <pre>
 * claim = kind code? range? class? "quote"? (key value)*
 * key   = "by" | "when" | "where" | "actor" | "recipient" | "means" | "holder" | "loser" | "degree" | "stance" | "modality" | "part"
 * </pre>
 *
 * After "by" a stance and the cue may follow. The quote is a stretch of the text in which the claim's trigger or number
 * stands. "when" takes a day, two days joined by "..", or "-" for none. Kind "claim" is any kind, code "any" or none any code.
 *
 * @param written the line as written
 * @param kind act, tally or control
 * @param code type, measure or status
 * @param values everything else by its key; the range under "range", the class under "class", the quote under "quote"
 */
record ExpectedClaim(String written, String kind, String code, Map<String, String> values) {
    private static final String ANY = "any";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\[[^\\]]*\\]|\\S+");
    private static final List<String> KEYS = List.of(
            "by", "when", "where", "actor", "recipient", "means", "holder", "loser", "degree", "stance", "modality", "part");

    static ExpectedClaim parse(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 2; i < words.size(); i++) {
            String word = words.get(i);
            if (KEYS.contains(word)) {
                values.put(word, bare(words.get(++i)));
            } else if (word.startsWith("\"")) {
                values.put(values.containsKey("by") ? "cue" : "quote", bare(word));
            } else {
                values.put(word.startsWith("[") ? "range" : values.containsKey("by") ? "stance" : "class", word);
            }
        }
        return new ExpectedClaim(line, words.get(0), words.size() < 2 ? ANY : words.get(1), values);
    }

    private static String bare(String word) {
        return word.startsWith("\"") ? word.substring(1, word.length() - 1) : word;
    }

    boolean isMetBy(Claim claim, String text) {
        return (kind.equals("claim") || claim.kind().equals(kind))
                && values.entrySet().stream().allMatch(value -> holds(claim, value.getKey(), value.getValue(), text))
                && (code.equals(ANY) || codeOf(claim).equalsIgnoreCase(code));
    }

    private static boolean holds(Claim claim, String key, String value, String text) {
        Tally tally = claim.proposition() instanceof Tally t ? t : null;
        Act act = claim.proposition() instanceof Act a ? a : null;
        Control control = claim.proposition() instanceof Control c ? c : null;
        return switch (key) {
            case "range" -> tally != null && tally.count().toString().equals(value);
            case "class" -> tally != null && tally.whom().type().equalsIgnoreCase(value);
            case "quote" -> quoted(text, value, spanOf(claim));
            case "by" -> !claim.sources().isEmpty()
                    && (contains(claim.origin().words(), value) || contains(claim.origin().name(), value));
            case "cue" -> claim.origin() != null && value.equals(claim.origin().cue());
            case "stance" -> claim.stance().name().equalsIgnoreCase(value);
            case "modality" -> claim.modality().name().equalsIgnoreCase(value);
            case "when" -> days(claim.when()).equals(value);
            case "where" -> value.equals("-") ? claim.where() == null : claim.where() != null
                    && (contains(claim.where().words(), value) || contains(claim.where().name(), value));
            case "actor" -> act != null ? named(act.actors(), value) : tally != null && named(tally.inflictedBy(), value);
            case "recipient" -> act != null && named(act.recipients(), value);
            case "means" -> act != null && contains(act.means(), value);
            case "holder" -> control != null && is(control.holder(), value);
            case "loser" -> control != null && is(control.loser(), value);
            case "degree" -> control != null && control.degree().name().equalsIgnoreCase(value);
            case "part" -> tally != null && (tally.partOf() != null) == value.equals("yes");
            default -> false;
        };
    }

    private static boolean quoted(String text, String quote, Span span) {
        int at = text.indexOf(quote);
        return at >= 0 && new Span(at, at + quote.length()).contains(span);
    }

    private static boolean contains(String words, String part) {
        return words != null && words.contains(part);
    }

    private static boolean named(List<ActorRef> actors, String words) {
        return words.equals("-") ? actors.isEmpty() : actors.stream().anyMatch(actor -> is(actor, words));
    }

    private static boolean is(ActorRef actor, String words) {
        return words.equals("-") ? actor == null : actor != null && (actor.words().contains(words) || actor.name().contains(words));
    }

    private static String days(When when) {
        if (when == null || when.from() == null && when.to() == null) {
            return "-";
        }
        return when.from() != null && when.from().equals(when.to())
                ? when.from().toString()
                : (when.from() == null ? "" : when.from()) + ".." + (when.to() == null ? "" : when.to());
    }

    private static Span spanOf(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            return act.triggerSpan();
        }
        return claim.proposition() instanceof Tally tally ? tally.countSpan() : ((Control) claim.proposition()).triggerSpan();
    }

    private static String codeOf(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            return act.type();
        }
        return claim.proposition() instanceof Tally tally ? tally.measure() : ((Control) claim.proposition()).status().name();
    }

    /** The claim in a line, for messages. */
    static String told(Claim claim) {
        String where = claim.where() == null ? "-" : claim.where().words();
        String by = claim.sources().isEmpty() ? "-" : claim.origin().name();
        return claim.kind() + " " + codeOf(claim) + " " + claim.proposition() + " by " + by + " when " + days(claim.when()) + " where "
                + where + " " + claim.stance() + " " + claim.modality();
    }

    @Override
    public String toString() {
        return written;
    }
}
