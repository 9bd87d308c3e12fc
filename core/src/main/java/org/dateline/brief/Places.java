package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.Where;

/** The places that a report may be mainly about, with the signs for and against each. */
final class Places {
    private static final int NEIGHBOUR = 24;

    private final Matter matter;
    /** Words beside a name that may be signs. */
    private final Set<String> neighbours;
    private final Map<String, Candidate<Where>> found = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new TreeMap<>();

    private Places(Matter matter, Set<String> neighbours) {
        this.matter = matter;
        this.neighbours = neighbours;
    }

    /** In the order in which the text names them. */
    static List<Candidate<Where>> of(Matter matter, Set<String> neighbours) {
        Places places = new Places(matter, neighbours);
        for (Map.Entry<Mention, Where> named : matter.bearings().places().entrySet()) {
            places.mention(named.getKey().phrase().span(), named.getValue());
        }
        matter.central().forEach(places::claim);
        if (matter.bearings().dateline() != null) {
            places.add(matter.bearings().dateline(), Set.of("dateline"));
        }
        return places.candidates();
    }

    private static boolean canBe(Where where) {
        return where != null && where.isNamed() && where.precision() != Where.Precision.COUNTRY
                && (where.id() == null || !where.within().isEmpty());
    }

    private void mention(Span words, Where where) {
        if (!canBe(where)) {
            return;
        }
        Set<String> signs = new TreeSet<>();
        signs.add("at " + matter.position(words));
        signs.add("beside " + matter.company(words));
        signs.add("is " + where.precision().name().toLowerCase(Locale.ROOT));
        String before = Neighbours.last(matter.before(words, NEIGHBOUR));
        String after = Neighbours.first(matter.after(words, NEIGHBOUR));
        signs.add("after \"" + (neighbours.contains(before) ? before : "") + "\"");
        signs.add("before \"" + (neighbours.contains(after) ? after : "") + "\"");
        if (found.isEmpty()) {
            signs.add("first");
        }
        mentions.merge(where.key(), 1, Integer::sum);
        add(where, signs);
    }

    private void claim(Claim claim) {
        if (canBe(claim.where())) {
            boolean carried = claim.where().precision() == Where.Precision.CONTEXT;
            add(claim.where(), Set.of((carried ? "carried to " : "place of ") + matter.weight(claim)));
        }
    }

    private void add(Where where, Set<String> signs) {
        found.merge(where.key(), new Candidate<>(where.key(), where, new TreeSet<>(signs)), (one, other) -> one.with(
                one.value().precision() == Where.Precision.CONTEXT ? where : one.value(), other.signs()));
    }

    private List<Candidate<Where>> candidates() {
        List<Candidate<Where>> all = new ArrayList<>();
        for (Candidate<Where> candidate : found.values()) {
            Set<String> signs = new TreeSet<>();
            int times = mentions.getOrDefault(candidate.key(), 0);
            signs.add("named " + (times > 4 ? "often" : times));
            signs.add("depth " + Math.min(3, candidate.value().within().size()));
            boolean holds = found.values().stream().anyMatch(other -> other.value().isWithin(candidate.value()));
            boolean within = found.values().stream().anyMatch(other -> candidate.value().isWithin(other.value()));
            signs.add(holds ? "holds others" : within ? "within others" : "by itself");
            all.add(candidate.with(candidate.value(), signs));
        }
        return all;
    }
}
