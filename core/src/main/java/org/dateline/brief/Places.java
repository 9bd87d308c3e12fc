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
    private static final int NEIGHBOUR = 32;
    private static final int LINE = 200;

    private final Matter matter;
    private final PlaceWords words;
    private final Map<String, Candidate<Where>> found = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new TreeMap<>();
    private final Map<String, Integer> reads = new TreeMap<>();

    private Places(Matter matter, PlaceWords words) {
        this.matter = matter;
        this.words = words;
    }

    /** In the order in which the text names them. */
    static List<Candidate<Where>> of(Matter matter, PlaceWords words) {
        Places places = new Places(matter, words);
        for (Map.Entry<Mention, Where> named : matter.bearings().places().entrySet()) {
            places.mention(named.getKey().phrase().span(), named.getValue());
        }
        matter.bearings().named().forEach(places::named);
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

    private void mention(Span span, Where where) {
        if (!canBe(where)) {
            return;
        }
        Set<String> signs = new TreeSet<>();
        String position = matter.position(span);
        boolean outlet = position.equals("title") && isOutlet(span);
        signs.add("at " + (outlet ? "outlet" : position));
        signs.add("beside " + matter.company(span));
        signs.add("is " + where.precision().name().toLowerCase(Locale.ROOT));
        String before = matter.before(span, NEIGHBOUR);
        signs.add("after \"" + words.sign(Neighbours.last(before)) + "\"");
        signs.add("after two \"" + words.sign(Neighbours.last(Neighbours.withoutLast(before))) + "\"");
        signs.add("before \"" + words.sign(Neighbours.first(matter.after(span, NEIGHBOUR))) + "\"");
        if (found.isEmpty()) {
            signs.add("first");
        }
        mentions.merge(where.key(), 1, Integer::sum);
        add(where, signs);
    }

    /** A name read for itself: "Osgil" of "Osgil police". */
    private void named(Span span, Where where) {
        if (!canBe(where)) {
            return;
        }
        Set<String> signs = new TreeSet<>();
        String position = matter.position(span);
        signs.add("read at " + (position.equals("title") && isOutlet(span) ? "outlet" : position));
        String before = matter.before(span, NEIGHBOUR);
        signs.add("read after \"" + words.sign(Neighbours.last(before)) + "\"");
        signs.add("read before \"" + words.sign(Neighbours.first(matter.after(span, NEIGHBOUR))) + "\"");
        boolean inner = !where.words().toLowerCase(Locale.ROOT).contains(where.name().toLowerCase(Locale.ROOT));
        boolean longer = !inner && where.words().length() > where.name().length();
        signs.add(longer ? "read in a longer name" : inner ? "read by another name" : "read by its name");
        reads.merge(where.key(), 1, Integer::sum);
        add(where, signs);
    }

    /** "Man shot in Osgil - Tarsk Daily": behind a dash or bar stands who prints the title. */
    private boolean isOutlet(Span span) {
        String before = matter.before(span, LINE);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.contains(" - ") || line.contains(" | ") || line.contains(" \u2013 ");
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
            int read = reads.getOrDefault(candidate.key(), 0);
            signs.add("read " + (read > 4 ? "often" : read));
            signs.add("called " + words.kind(candidate.value().name()) + (candidate.value().id() == null ? ", unlocated" : ""));
            signs.add("depth " + Math.min(3, candidate.value().within().size()));
            boolean holds = found.values().stream().anyMatch(other -> other.value().isWithin(candidate.value()));
            boolean within = found.values().stream().anyMatch(other -> candidate.value().isWithin(other.value()));
            signs.add(holds ? "holds others" : within ? "within others" : "by itself");
            all.add(candidate.with(candidate.value(), signs));
        }
        return all;
    }
}
