package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Draft;
import org.dateline.model.Slot;

/**
 * What an example says that a sentence gives.
 *
 * <pre>
 * expected = kind code? range? (key "=" value)*        CONTROL TOOK holder="Rebels" place="Osgil"
 * kind     = "ACT" | "TALLY" | "CONTROL"
 * range    = "[" least "," greatest "]"                "-" for an open end
 * key      = "trigger" | "actor" | "holder" | "recipient" | "whom" | "loser" | "means" | "place" | "words" | "people"
 *          | "degree" | "stance" | "modality"
 * </pre>
 *
 * A value for words holds when the words of one of the slot's phrases contain it.
 */
public record Expectation(Draft.Kind kind, String code, String range, Map<String, String> values) {
    private static final Pattern PAIR = Pattern.compile("([a-z]+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern RANGE = Pattern.compile("\\[[^\\]]*\\]");
    private static final Map<String, Slot> SLOTS = Map.of(
            "actor", Slot.ACTOR, "holder", Slot.ACTOR, "by", Slot.ACTOR, "recipient", Slot.RECIPIENT, "whom", Slot.RECIPIENT,
            "loser", Slot.LOSER, "means", Slot.MEANS, "place", Slot.PLACE, "time", Slot.TIME);

    public Expectation {
        values = new TreeMap<>(values);
    }

    /** The expectations written in a line, parted by semicolons. Throws {@link IllegalArgumentException} saying what is wrong. */
    public static List<Expectation> parse(String text) {
        List<Expectation> all = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                all.add(one(part.strip()));
            }
        }
        return all;
    }

    private static Expectation one(String text) {
        Map<String, String> values = new TreeMap<>();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            values.put(pair.group(1), pair.group(2) != null ? pair.group(2) : pair.group(3));
        }
        for (String key : values.keySet()) {
            if (!SLOTS.containsKey(key) && !List.of("trigger", "words", "people", "degree", "stance", "modality").contains(key)) {
                throw new IllegalArgumentException("nothing is called \"" + key + "\"");
            }
        }
        String rest = pair.replaceAll("");
        Matcher range = RANGE.matcher(rest);
        String found = range.find() ? range.group().replace(" ", "") : "";
        String[] words = range.replaceAll("").strip().split("\\s+");
        Draft.Kind kind = switch (words[0].toLowerCase(Locale.ROOT)) {
            case "act" -> Draft.Kind.ACT;
            case "tally" -> Draft.Kind.TALLY;
            case "control" -> Draft.Kind.CONTROL;
            default -> throw new IllegalArgumentException("neither act, tally nor control: \"" + words[0] + "\"");
        };
        return new Expectation(kind, words.length > 1 ? words[1] : "", found, values);
    }

    /** Whether the draft is what is expected. */
    public boolean isMetBy(Draft draft) {
        boolean same = draft.kind() == kind && (code.isEmpty() || draft.code().equalsIgnoreCase(code));
        return same && (range.isEmpty() || draft.count() != null && draft.count().toString().equals(range))
                && values.entrySet().stream().allMatch(value -> holds(draft, value.getKey(), value.getValue()));
    }

    private static boolean holds(Draft draft, String key, String value) {
        return switch (key) {
            case "trigger" -> draft.trigger().words().contains(value);
            case "words" -> draft.countPhrase() != null && draft.countPhrase().words().equals(value);
            case "people" -> value.equals(draft.people());
            case "degree" -> draft.degree() != null && draft.degree().name().equals(value);
            case "stance" -> draft.stance().name().equalsIgnoreCase(value);
            case "modality" -> draft.modality().name().equalsIgnoreCase(value);
            default -> draft.slot(SLOTS.get(key)).stream().anyMatch(phrase -> phrase.words().contains(value));
        };
    }
}
