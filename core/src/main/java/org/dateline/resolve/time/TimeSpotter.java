package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;

/** Finds the words that name times. Thread-safe. */
public final class TimeSpotter {
    private final Grammar grammar;
    private final Standards standards;

    /** Reads {@code en/times/} of the lexicon; throws {@link org.dateline.lexicon.LexiconException} when it is faulty. */
    public TimeSpotter(Lexicon lexicon) {
        this.grammar = new Grammar(lexicon);
        this.standards = new Standards(lexicon);
    }

    /** What it finds times by, which remembers them. */
    Grammar grammar() {
        return grammar;
    }

    /**
     * The time expressions of a sentence, in text order and without overlap, with the words that bound them ("since Friday",
     * "for two weeks") but without "on" and "in". Their type is "date", "time" (part of a day), "duration", "set", or "standard"
     * where something is only measured against it ("the worst attack since 2014"). Words that merely point ("former", "the future") are not among them.
     */
    public List<Mention> spot(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (Grammar.Found found : grammar.find(sentence)) {
            String type = type(found.item());
            if (type != null) {
                boolean standard = standards.isStandard(sentence, found.phrase());
                mentions.add(new Mention(Mention.Kind.TIME, found.phrase(), standard ? Mention.STANDARD : type, null));
            }
        }
        return mentions;
    }

    private static String type(Item item) {
        return switch (item.category()) {
            case "duration", "set" -> item.category();
            case "reference", "age", "framed" -> null;
            default -> type(item.expression());
        };
    }

    private static String type(Expression expression) {
        if (expression instanceof Lasting lasting && lasting.side() == Lasting.Side.FOR) {
            return "duration";
        }
        return expression instanceof DayPart || expression instanceof Overnight ? "time" : "date";
    }
}
