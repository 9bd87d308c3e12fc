package org.dateline.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.ActorRef;
import org.dateline.model.Count;
import org.dateline.model.Event;
import org.dateline.model.SourceLink;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Values of the record in the page's words. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SAME_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Phrases() {}

    /** "14 March 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "14 March 2026", "14–16 March 2026", "March 2026", "since 12 March 2026"; the words where no day is known; null for null. */
    static String days(When when) {
        if (when == null) {
            return null;
        }
        if (when.relative() != null) {
            return when.relative();
        }
        if (when.from() == null) {
            return when.to() == null ? quoted(when.words()) : "until " + day(when.to());
        }
        if (when.to() == null) {
            return "since " + day(when.from());
        }
        return when.from().equals(when.to()) ? day(when.to()) : stretch(when.from(), when.to());
    }

    private static String stretch(LocalDate from, LocalDate to) {
        boolean whole = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        if (whole && from.getYear() == to.getYear() && from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1) {
            return String.valueOf(from.getYear());
        }
        if (whole && from.plusMonths(1).equals(to.plusDays(1))) {
            return MONTH.format(from);
        }
        boolean month = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        boolean year = from.getYear() == to.getYear();
        String first = month ? String.valueOf(from.getDayOfMonth()) : (year ? SAME_YEAR : DAY).format(from);
        return first + (month ? "–" : " – ") + day(to);
    }

    /** The place with how the happening lies to it: "near Tarn"; null for null. */
    static String place(Where where) {
        if (where == null) {
            return null;
        }
        return switch (where.precision()) {
            case NEAR -> "near " + where.name();
            case PART -> "part of " + where.name();
            case AREA, COUNTRY -> "somewhere in " + where.name();
            case UNLOCATED -> where.name() + " (not located)";
            case PLACE, CONTEXT -> where.name();
        };
    }

    /** "at least 32", "about 40", "dozens (24–99)", "no number given". */
    static String count(Count count) {
        boolean exact = count.min() != null && count.min().equals(count.max());
        return switch (count.bound()) {
            case EXACT -> range(count.min(), count.max(), count.words());
            case AT_LEAST -> count.min() == null ? quoted(count.words()) : "at least " + number(count.min());
            case MORE_THAN -> count.min() == null ? quoted(count.words()) : "more than " + number(Math.max(0, count.min() - 1));
            case AT_MOST -> count.max() == null ? quoted(count.words()) : "at most " + number(count.max());
            case FEWER_THAN -> count.max() == null ? quoted(count.words()) : "fewer than " + number(count.max() + 1);
            case ABOUT -> exact ? "about " + number(count.min()) : said(count);
            case VAGUE, SHARE -> said(count);
            case NONE -> "no number given";
        };
    }

    private static String said(Count count) {
        String range = range(count.min(), count.max(), null);
        return quoted(count.words()) + (range == null ? "" : " (" + range + ")");
    }

    /** "12", "24–99", "at least 24", "at most 99"; the words given when both ends are unknown. */
    static String range(Integer min, Integer max, String unknown) {
        if (min == null) {
            return max == null ? unknown : "at most " + number(max);
        }
        if (max == null) {
            return "at least " + number(min);
        }
        return min.equals(max) ? number(min) : number(min) + "–" + number(max);
    }

    /** With commas between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 report", "1,200 reports". */
    static String many(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    /** What a toll counts: "killed, civilians". */
    static String question(Toll toll) {
        return sentence(toll.measure()) + (isAnyone(toll.whom()) ? "" : ", " + word(toll.whom()));
    }

    static boolean isAnyone(String whom) {
        return whom.equals("unknown") || whom.equals("people");
    }

    /** "Airstrike by X: Y": what happened, without place and day; of those it was done to, who they are rather than how many. */
    static String happening(Event event) {
        return sentence(event.type()) + by(known(event.actors())) + to(known(event.recipients()));
    }

    /** Those that the register knows, or else the first. */
    private static List<ActorRef> known(List<ActorRef> actors) {
        List<ActorRef> known = actors.stream().filter(actor -> actor.id() != null).toList();
        return known.isEmpty() ? actors.subList(0, Math.min(1, actors.size())) : known;
    }

    static String by(List<ActorRef> actors) {
        return actors.isEmpty() ? "" : " by " + names(actors);
    }

    /** No one preposition suits every type: aid is brought to, fire opened on, people are taken. */
    static String to(List<ActorRef> recipients) {
        return recipients.isEmpty() ? "" : ": " + names(recipients);
    }

    static String names(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::name).distinct().collect(Collectors.joining(", "));
    }

    /** The way the words came: "Lantern Observatory → Meridian Wire → The Sorenne Courier". */
    static String chain(List<SourceLink> sources) {
        return sources.stream().map(SourceLink::name).collect(Collectors.joining(" → "));
    }

    /** A code in words: "road cut" for ROAD_CUT. */
    static String word(Object code) {
        return String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** The same with a capital. */
    static String sentence(Object code) {
        String word = word(code);
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String quoted(String words) {
        return "“" + words + "”";
    }
}
