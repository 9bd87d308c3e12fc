package org.dateline.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Brief;
import org.dateline.model.Claim;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.When;

/** The days that a report may be mainly about, with the signs for and against each. */
final class Days {
    private static final int NEIGHBOUR = 24;
    private static final int A_FEW = 3;

    private final Matter matter;
    /** Words beside a day that may be signs. */
    private final Set<String> neighbours;
    private final boolean fresh;
    private final Map<String, Candidate<When>> found = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new TreeMap<>();

    private Days(Matter matter, Set<String> neighbours, boolean fresh) {
        this.matter = matter;
        this.fresh = fresh;
        this.neighbours = neighbours;
    }

    /** In the order in which the text names them; {@code fresh}: {@link Policy#isFresh}. */
    static List<Candidate<When>> of(Matter matter, Set<String> neighbours, boolean fresh) {
        Days days = new Days(matter, neighbours, fresh);
        for (Map.Entry<Mention, When> named : matter.bearings().times().entrySet()) {
            days.mention(named.getKey().phrase().span(), named.getValue());
        }
        matter.central().forEach(days::claim);
        return days.candidates();
    }

    private void mention(Span words, When when) {
        if (!isDay(when)) {
            return;
        }
        Set<String> signs = new TreeSet<>();
        signs.add("at " + matter.position(words));
        signs.add("beside " + matter.company(words));
        signs.add(!when.isNarrow() ? "days" : when.precision() == When.Precision.HOUR ? "part of a day" : "day");
        String before = Neighbours.last(matter.before(words, NEIGHBOUR));
        String after = Neighbours.first(matter.after(words, NEIGHBOUR));
        signs.add("after \"" + (neighbours.contains(before) ? before : "") + "\"");
        signs.add("before \"" + (neighbours.contains(after) ? after : "") + "\"");
        String form = when.words().codePoints().anyMatch(Character::isDigit) ? "in figures" : "in words";
        signs.add(form);
        if (fresh) {
            signs.add("fresh, " + form);
            signs.add("fresh, before \"" + (neighbours.contains(after) ? after : "") + "\"");
        }
        if (found.isEmpty()) {
            signs.add("first");
        }
        mentions.merge(key(when), 1, Integer::sum);
        add(when, signs);
    }

    private void claim(Claim claim) {
        if (claim.when() != null && claim.when().isNarrow()) {
            boolean carried = claim.when().precision() == When.Precision.CONTEXT;
            String of = carried ? "carried to " : "day of ";
            add(claim.when(), Set.of(of + matter.weight(claim), of + matter.weight(claim) + " at " + matter.position(claim.anchor())));
        }
    }

    /** A day, or so few that what is told began on the first of them. */
    private static boolean isDay(When when) {
        return when.from() != null && when.to() != null && !when.to().isAfter(when.from().plusDays(A_FEW));
    }

    private static String key(When when) {
        return Brief.day(when).toString();
    }

    private void add(When when, Set<String> signs) {
        found.merge(key(when), new Candidate<>(key(when), when, new TreeSet<>(signs)), (one, other) -> one.with(one.value(), other.signs()));
    }

    private List<Candidate<When>> candidates() {
        LocalDate published = matter.report().published();
        LocalDate earliest = found.values().stream().map(candidate -> Brief.day(candidate.value())).min(LocalDate::compareTo).orElse(null);
        LocalDate latest = found.values().stream().map(candidate -> Brief.day(candidate.value())).max(LocalDate::compareTo).orElse(null);
        List<Candidate<When>> all = new ArrayList<>();
        for (Candidate<When> candidate : found.values()) {
            Set<String> signs = new TreeSet<>();
            LocalDate day = Brief.day(candidate.value());
            int times = mentions.getOrDefault(candidate.key(), 0);
            signs.add("named " + (times > 3 ? "often" : times));
            String ago = published == null ? "no day of print" : "before print " + ago(ChronoUnit.DAYS.between(day, published));
            signs.add(ago);
            if (fresh) {
                signs.add("fresh, " + ago);
            }
            if (day.equals(earliest)) {
                signs.add("earliest");
            }
            if (day.equals(latest)) {
                signs.add("latest");
            }
            all.add(candidate.with(candidate.value(), signs));
        }
        return all;
    }

    private static String ago(long days) {
        if (days < 0) {
            return "after";
        }
        return days < 2 ? String.valueOf(days) : days < 4 ? "2-3" : days < 8 ? "4-7" : days < 31 ? "8-30" : days < 400 ? "year" : "years";
    }
}
