package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Modality;
import org.dateline.model.SourceLink;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** How values of the record are put in words for a reader at a terminal. */
final class Wording {
    private Wording() {}

    /** "killed 12+ civilians", "air strike by X on Y", "X took Osgil from Y (part)". */
    static String proposition(Claim claim) {
        if (claim.proposition() instanceof Tally tally) {
            return tally(tally);
        }
        return claim.proposition() instanceof Act act ? act(act) : control((Control) claim.proposition(), claim.where());
    }

    private static String tally(Tally tally) {
        String by = tally.inflictedBy().isEmpty() ? "" : " by " + actors(tally.inflictedBy());
        String of = tally.whom().of() == null ? "" : " of " + tally.whom().of().name();
        String whom = tally.whom().type().equals("unknown") ? "" : " " + tally.whom().type();
        return tally.measure() + " " + count(tally.count()) + whom + of + by;
    }

    private static String act(Act act) {
        String by = act.actors().isEmpty() ? "" : " by " + actors(act.actors());
        String on = act.recipients().isEmpty() ? "" : " on " + actors(act.recipients());
        String with = act.means() == null ? "" : " with " + act.means();
        return type(act.type()) + by + on + with;
    }

    private static String control(Control control, Where where) {
        String holder = control.holder() == null ? null : control.holder().name();
        String loser = control.loser() == null ? null : control.loser().name();
        String place = where == null ? "a place" : where.name();
        boolean left = control.status() == Control.Status.LOST || control.status() == Control.Status.WITHDREW;
        if (left && loser != null) {
            return status(loser, control.status(), control.degree(), place) + (holder == null ? "" : " to " + holder);
        }
        return status(holder, control.status(), control.degree(), place) + (loser == null ? "" : " from " + loser);
    }

    /** "rebels took part of Osgil", "Osgil contested"; the holder is null when nobody is said to hold it. */
    static String status(String holder, Control.Status status, Control.Degree degree, String place) {
        String how = degree == Control.Degree.UNKNOWN || degree == Control.Degree.ALL ? "" : word(degree) + " of ";
        String what = how + place;
        return switch (status) {
            case CONTESTED -> what + " contested" + (holder == null ? "" : " by " + holder);
            case CUT -> what + " cut" + (holder == null ? "" : " by " + holder);
            case OPENED -> what + " open" + (holder == null ? "" : " through " + holder);
            case RELIEVED -> what + " relieved" + (holder == null ? "" : " by " + holder);
            default -> (holder == null ? "someone" : holder) + " " + verb(status) + " " + what;
        };
    }

    private static String verb(Control.Status status) {
        return switch (status) {
            case WITHDREW -> "withdrew from";
            case ADVANCED -> "advanced in";
            default -> word(status);
        };
    }

    /**
     * "air strike by X on Y": an event without its place and day. Whom several accounts name in words of their own ("31
     * people", "dozens") is left to the accounts.
     */
    static String happening(Event event) {
        String by = event.actors().isEmpty() ? "" : " by " + few(event.actors());
        List<ActorRef> known = event.recipients().stream().filter(recipient -> recipient.id() != null).toList();
        List<ActorRef> named = known.isEmpty() && event.recipients().size() == 1 ? event.recipients() : known;
        return type(event.type()) + by + (named.isEmpty() ? "" : " on " + few(named));
    }

    /** The first three, and how many more. */
    private static String few(List<ActorRef> actors) {
        List<String> names = actors.stream().map(ActorRef::name).distinct().toList();
        return String.join(", ", names.subList(0, Math.min(3, names.size())))
                + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }

    /** "12", "12+", "24–99", "up to 9", "some" for no number at all. */
    static String count(Count count) {
        return range(count.min(), count.max(), "\"" + count.words() + "\"");
    }

    /** The same of two ends, with the words to print when both are unknown. */
    static String range(Integer min, Integer max, String unknown) {
        if (min == null && max == null) {
            return unknown;
        }
        if (max == null) {
            return min + "+";
        }
        if (min == null) {
            return "up to " + max;
        }
        return min.equals(max) ? String.valueOf(min) : min + "–" + max;
    }

    static String actors(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::name).distinct().collect(Collectors.joining(", "));
    }

    /** The chain as it came to us, publisher first: "France 24 < Reuters < Observatory". Null when nobody is known. */
    static String chain(List<SourceLink> sources) {
        List<String> names = new ArrayList<>();
        for (SourceLink link : sources) {
            names.add(0, link.name());
        }
        return names.isEmpty() ? null : String.join(" < ", names);
    }

    /** The days, or the words where there is no day; null when nothing is said. */
    static String days(When when) {
        if (when == null) {
            return null;
        }
        if (when.relative() != null) {
            return when.relative();
        }
        if (when.from() == null && when.to() == null) {
            return "\"" + when.words() + "\"";
        }
        if (when.from() == null) {
            return "until " + when.to();
        }
        if (when.to() == null) {
            return "since " + when.from();
        }
        return when.from().equals(when.to()) ? when.from().toString() : when.from() + ".." + when.to();
    }

    /** The place's name, with how near; null when nothing is said. */
    static String place(Where where) {
        if (where == null) {
            return null;
        }
        return switch (where.precision()) {
            case NEAR -> "near " + where.name();
            case PART -> "part of " + where.name();
            case UNLOCATED -> where.name() + " (not located)";
            default -> where.name();
        };
    }

    /** The place's name with what it lies in, how near, its point and id. */
    static String located(Where where) {
        String within = where.within().isEmpty() ? "" : ", " + String.join(", ", where.within());
        String point = where.lat() == null
                ? "not located"
                : String.format(Locale.ROOT, "%.4f, %.4f", where.lat(), where.lon());
        return where.name() + within + " (" + word(where.precision()) + "; " + point
                + (where.id() == null ? "" : "; " + where.id()) + ")";
    }

    /** "denied", "planned", "denied, recalled"; null for what is simply asserted to have happened. */
    static String manner(Claim claim) {
        List<String> words = new ArrayList<>();
        if (claim.stance() != Stance.ASSERTED) {
            words.add(word(claim.stance()));
        }
        if (claim.modality() != Modality.ACTUAL) {
            words.add(word(claim.modality()));
        }
        return words.isEmpty() ? null : String.join(", ", words);
    }

    /** As much of an id as tells it apart; {@code explain} takes any beginning. */
    static String id(String id) {
        return id.length() <= 10 ? id : id.substring(0, 10);
    }

    /** Whether a finding says that somebody tells it otherwise. */
    static boolean isDifference(Finding finding) {
        return switch (finding.verdict()) {
            case DIFFERS, CONTRADICTED, DENIED -> true;
            case AGREED, SINGLE_ORIGIN, SUPERSEDED -> false;
        };
    }

    /** An ontology type in words: "air strike" for AIR_STRIKE. */
    static String type(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
