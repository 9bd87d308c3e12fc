package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.Engine;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Where;

/**
 * How long settling takes, and how it grows: codes some real reports, tells them anew in many worlds until there are a hundred
 * thousand claims, then a million, and settles each corpus, lineage and all. Last it looks for copies among a hundred thousand
 * reports. Prints one line for each.
 */
final class ScaleTask implements Task {
    private static final int REPORTS = 300;
    private static final int LEAST_CLAIMS = 2;
    /** A word in more of the reports than this part is common. */
    private static final double COMMON = 0.2;
    private static final List<Integer> ALL = List.of(100_000, 1_000_000);

    private final List<Integer> sizes;

    ScaleTask() {
        this(ALL);
    }

    /** @param sizes how many claims to settle, one corpus after the other */
    ScaleTask(List<Integer> sizes) {
        this.sizes = List.copyOf(sizes);
    }

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        List<Report> reports = new ArrayList<>();
        Map<String, List<Claim>> claims = new HashMap<>();
        List<Document> documents = Documents.read(inputs);
        coding.inOrder(documents.subList(0, Math.min(REPORTS, documents.size())), document -> {
            Report report = coding.coder().clean(coding.source(document));
            return Map.entry(report, coding.coder().claims(coding.coder().annotate(report)));
        }, coded -> {
            if (claims.putIfAbsent(coded.getKey().id(), coded.getValue()) == null) {
                reports.add(coded.getKey());
            }
        });
        if (claims.values().stream().mapToInt(List::size).sum() < LEAST_CLAIMS) {
            throw new InputException("these documents claim too little to make more of");
        }
        // What is measured settles claims that stand in a ledger, where no model is loaded.
        coding.release();
        for (int size : sizes) {
            lines.accept(settle(size, reports, claims, coding).toString());
        }
        if (sizes.equals(ALL)) {
            List<Where> places = places(claims);
            Set<String> common = common(reports);
            lines.accept(new LineageScale(reports, number -> new World(number, places, common)).measure().toString());
        }
    }

    private static Line settle(int size, List<Report> base, Map<String, List<Claim>> claimsOf, Coding coding) {
        List<Report> reports = new ArrayList<>();
        List<Claim> claims = new ArrayList<>(size);
        List<Where> places = places(claimsOf);
        Set<String> common = common(base);
        for (int number = 0; claims.size() < size; number++) {
            World world = new World(number, places, common);
            for (int r = 0; r < base.size() && claims.size() < size; r++) {
                reports.add(world.report(base.get(r)));
                claimsOf.get(base.get(r).id()).stream().map(world::claim).limit(size - claims.size()).forEach(claims::add);
            }
        }
        return measured(reports, claims, coding);
    }

    private static Line measured(List<Report> reports, List<Claim> claims, Coding coding) {
        Meter meter = new Meter();
        Settled settled = Engine.settlement(coding.lexicon()).settle(reports, claims);
        Line line = new Line()
                .put("claims", claims.size()).put("reports", reports.size()).put("events", settled.events().size())
                .put("lineages", settled.lineages().size()).put("doubts", settled.doubts().size());
        meter.put(line);
        return line;
    }

    private static List<Where> places(Map<String, List<Claim>> claims) {
        Map<String, Where> places = new LinkedHashMap<>();
        claims.values().stream().flatMap(List::stream).map(Claim::where)
                .filter(where -> where != null && where.id() != null)
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .forEach(where -> places.putIfAbsent(where.key(), where));
        return List.copyOf(places.values());
    }

    private static Set<String> common(List<Report> reports) {
        Map<String, Integer> holders = new HashMap<>();
        for (Report report : reports) {
            Set<String> words = new HashSet<>(List.of(report.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
            words.forEach(word -> holders.merge(word, 1, Integer::sum));
        }
        Set<String> common = new HashSet<>(holders.keySet());
        common.removeIf(word -> holders.get(word) < COMMON * reports.size());
        return common;
    }
}
