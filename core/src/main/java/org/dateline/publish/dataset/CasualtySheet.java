package org.dateline.publish.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dateline.model.Act;
import org.dateline.model.Charge;
import org.dateline.model.Finding;
import org.dateline.model.Report;
import org.dateline.model.Toll;
import org.dateline.model.Where;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Grades;
import org.dateline.policy.Ruled;
import org.dateline.publish.Corpus;

/**
 * Events with people killed or wounded as casualty recorders keep them: the least that Every Casualty Counts' standards ask
 * for, a range by status, who is alleged to have done it and by whom, and a grade of how well it is supported.
 */
final class CasualtySheet {
    private static final List<String> COLUMNS = List.of(
            "record_id", "title", "event_type", "date_start", "date_end", "date_precision", "location", "location_level", "latitude",
            "longitude", "admin1", "country", "cause", "alleged_perpetrator", "alleged_by", "claimed_by", "denied_by", "killed_low",
            "killed_best", "killed_high", "civilians_low", "civilians_high", "children_low", "children_high", "fighters_low",
            "fighters_high", "wounded_low", "wounded_best", "wounded_high", "grade", "grade_rule", "policy", "sources", "documents",
            "origins", "sides", "differences", "first_recorded", "last_changed");

    private final Codebook codebook;
    private final CountingPolicy policy;
    private final Grades grades;

    CasualtySheet(Codebook codebook, CountingPolicy policy, Grades grades) {
        this.codebook = codebook;
        this.policy = policy;
        this.grades = grades;
    }

    Sheet sheet(Corpus corpus) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Loss> losses = new ArrayList<>();
        losses.add(new Sheet.Loss("victims", null, "Names of victims have no column; the side-car's claims have them as said."));
        losses.add(new Sheet.Loss("attribution", null, "Who gave which figure stands in the side-car and in differences."));
        for (Occurrence one : Occurrence.of(corpus, codebook)) {
            List<Toll> tolls = new ArrayList<>(one.every("killed"));
            tolls.addAll(one.every("wounded"));
            if (tolls.isEmpty()) {
                losses.add(new Sheet.Loss("event", one.event().id(), "Nobody gives a figure of people killed or wounded."));
            } else {
                rows.add(row(one, tolls));
            }
        }
        return new Sheet(COLUMNS, rows, losses);
    }

    private Sheet.Row row(Occurrence one, List<Toll> tolls) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<String> trace = new ArrayList<>();
        cells.put("record_id", one.event().id());
        cells.put("title", one.event().title());
        cells.put("event_type", one.event().type().toLowerCase(Locale.ROOT));
        cells.put("date_start", one.from());
        cells.put("date_end", one.to());
        cells.put("date_precision", one.event().when() == null ? null : word(one.event().when().precision()));
        place(one.event().where(), cells);
        cells.put("cause", cause(one));
        charges(one.event().charges(), cells);
        range("killed", one.tolls("killed"), one, true, cells, trace);
        range("civilians", killed(one, toll -> codebook.deaths(toll.whom()).equals("civilians")), one, false, cells, trace);
        range("children", killed(one, toll -> toll.whom().equals("children")), one, false, cells, trace);
        range("fighters", killed(one, toll -> codebook.deaths(toll.whom()).equals("side")), one, false, cells, trace);
        range("wounded", one.tolls("wounded"), one, true, cells, trace);
        Grades.Grade grade = grades.of(one.event(), tolls);
        cells.put("grade", grade == null ? null : grade.name());
        cells.put("grade_rule", grade == null ? null : grade.trace());
        cells.put("policy", policy.name());
        sources(one, cells);
        return new Sheet.Row(one.event().id(), cells, one.claimIds(), trace);
    }

    private void place(Where where, Map<String, Object> cells) {
        if (where == null) {
            return;
        }
        int levels = where.within().size();
        cells.put("location", where.name());
        cells.put("location_level", word(where.precision()));
        cells.put("latitude", Degrees.of(where.lat()));
        cells.put("longitude", Degrees.of(where.lon()));
        cells.put("admin1", levels >= 2 ? where.within().get(levels - 2) : null);
        cells.put("country", codebook.country(where.country(), "name"));
    }

    /** The weapons named; otherwise what it was. */
    private static String cause(Occurrence one) {
        String means = Occurrence.joined(one.claims().stream()
                .map(claim -> claim.proposition() instanceof Act act ? act.means() : null)
                .toList());
        return means.isEmpty() ? one.event().type().toLowerCase(Locale.ROOT).replace('_', ' ') : means;
    }

    private static void charges(List<Charge> charges, Map<String, Object> cells) {
        cells.put("alleged_perpetrator", Occurrence.joined(charges.stream().map(Charge::actor).toList()));
        cells.put("alleged_by", Occurrence.joined(charges.stream().flatMap(charge -> charge.named().stream()).toList()));
        cells.put("claimed_by", Occurrence.joined(charges.stream().flatMap(charge -> charge.claimed().stream()).toList()));
        cells.put("denied_by", Occurrence.joined(charges.stream().flatMap(charge -> charge.denied().stream()).toList()));
    }

    private static List<Toll> killed(Occurrence one, Predicate<Toll> whom) {
        return one.every("killed").stream().filter(whom).toList();
    }

    /** The sums of the tolls' numbers; an end that any of them leaves open stays empty. */
    private void range(
            String of, List<Toll> tolls, Occurrence one, boolean best, Map<String, Object> cells, List<String> trace) {
        List<Ruled> ruled = tolls.stream().map(toll -> policy.rule(toll, one.kinds())).toList();
        for (int i = 0; i < ruled.size(); i++) {
            String whom = of + " (" + tolls.get(i).whom() + "): ";
            ruled.get(i).trace().forEach(line -> trace.add(whom + line));
        }
        cells.put(of + "_low", sum(ruled.stream().map(Ruled::low).toList()));
        if (best) {
            cells.put(of + "_best", sum(ruled.stream().map(Ruled::best).toList()));
        }
        cells.put(of + "_high", sum(ruled.stream().map(Ruled::high).toList()));
    }

    private static Integer sum(List<Integer> numbers) {
        return numbers.isEmpty() || numbers.contains(null) ? null : Integer.valueOf(numbers.stream().mapToInt(Integer::intValue).sum());
    }

    private static void sources(Occurrence one, Map<String, Object> cells) {
        cells.put("sources", Occurrence.joined(one.origins()));
        cells.put("documents", one.ofReports(report -> report.metadata().url() == null ? report.name() : report.metadata().url()));
        cells.put("origins", one.event().origins());
        cells.put("sides", one.event().sides());
        cells.put("differences", Occurrence.joined(one.event().findings().stream()
                .filter(finding -> finding.verdict() != Finding.Verdict.AGREED && finding.verdict() != Finding.Verdict.SINGLE_ORIGIN)
                .map(Finding::reason)
                .toList()));
        cells.put("first_recorded", one.reports().stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .min(Comparator.<LocalDate>naturalOrder())
                .orElse(null));
        cells.put("last_changed", one.lastTold());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
