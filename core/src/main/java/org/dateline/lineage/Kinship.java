package org.dateline.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Credit;
import org.dateline.model.Lineage;
import org.dateline.model.Report;

/**
 * How two reports stand to one another that have passages in common: whether one is of the other's text, and which came first
 * where credits or days tell.
 */
final class Kinship {
    /** A report of which at least this part is another's is a copy of it, whatever it adds. */
    private static final double MOST = 0.5;
    /** Less in common than this many words, and less than this part of the shorter report, two reports of one thing can have by chance. */
    private static final int FEW = 30;
    private static final double LITTLE = 0.15;
    /**
     * Reports of one outlet share mottoes, appeals and background; they are of one text when at least this part of the
     * shorter one is shared.
     */
    private static final double PART_OF_ONE_OUTLETS = 0.2;

    /** The earlier first; on one day an agency's own report, then one that credits an agency, then by name. */
    static final Comparator<Report> WRITERS_FIRST = Comparator.comparing(
                    Report::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Kinship::rank)
            .thenComparing(Report::name)
            .thenComparing(Report::id);

    private Kinship() {}

    private static int rank(Report report) {
        if (report.agency() == null) {
            return 2;
        }
        return report.agency().equalsIgnoreCase(report.metadata().outlet()) ? 0 : 1;
    }

    /** The relation of two reports, the first of them the likelier writer; null when what they share is not of one text. */
    static Lineage.Relation between(Report first, Report second, Overlap overlap) {
        double ofFirst = overlap.shareOfFirst();
        double ofSecond = overlap.shareOfSecond();
        if (overlap.stretches().isEmpty() || isTooLittle(first, second, overlap)) {
            return null;
        }
        List<String> reasons = new ArrayList<>();
        String agency = common(first, second);
        int order = agency == null ? order(first, second, reasons) : 0;
        if (agency != null) {
            reasons.add("both credit " + agency);
        }
        // Where nothing tells which came first, the one that has less of its own is the likelier copy.
        boolean later = order > 0 || order == 0 && ofSecond >= ofFirst;
        double share = later ? ofSecond : ofFirst;
        int stretches = overlap.stretches().size();
        reasons.add(0, (stretches == 1 ? "one stretch" : stretches + " stretches") + " of the same words, "
                + Math.max(1, Math.round(share * 100)) + " % of it");
        Lineage.Kind kind = share >= MOST ? Lineage.Kind.COPY : Lineage.Kind.PARTLY_DERIVED;
        Report derived = later ? second : first;
        Report from = later ? first : second;
        return new Lineage.Relation(derived.id(), from.id(), kind, share, order != 0, reasons);
    }

    private static boolean isTooLittle(Report first, Report second, Overlap overlap) {
        double share = Math.max(overlap.shareOfFirst(), overlap.shareOfSecond());
        return areOfOneOutlet(first, second) ? share < PART_OF_ONE_OUTLETS : share < LITTLE && overlap.words() < FEW;
    }

    private static boolean areOfOneOutlet(Report first, Report second) {
        String outlet = first.metadata().outlet();
        return outlet == null || outlet.equals(second.metadata().outlet()) || second.metadata().outlet() == null;
    }

    /** The agency that both credit and that published neither; null when there is none. */
    private static String common(Report first, Report second) {
        String agency = first.agency();
        boolean both = agency != null && agency.equalsIgnoreCase(second.agency());
        boolean own = both && (rank(first) == 0 || rank(second) == 0);
        return both && !own ? agency : null;
    }

    /** 1 when the second comes from the first, -1 when the first does from the second, 0 when nothing tells. */
    private static int order(Report first, Report second, List<String> reasons) {
        if (credits(second, first) != credits(first, second)) {
            boolean later = credits(second, first);
            reasons.add("credits " + (later ? first : second).metadata().outlet());
            return later ? 1 : -1;
        }
        LocalDate one = first.published();
        LocalDate other = second.published();
        if (one != null && other != null && !one.equals(other)) {
            long days = ChronoUnit.DAYS.between(one, other);
            reasons.add("published " + (days == 1 ? "a day" : days + " days") + " later");
            return 1;
        }
        return 0;
    }

    /** Whether the one names the other's outlet as an agency whose text it prints. */
    private static boolean credits(Report one, Report other) {
        String outlet = other.metadata().outlet();
        if (outlet == null || outlet.equalsIgnoreCase(one.metadata().outlet())) {
            return false;
        }
        String name = outlet.toLowerCase(Locale.ROOT);
        boolean dateline = one.dateline() != null && one.dateline().agency() != null
                && name.equals(one.dateline().agency().toLowerCase(Locale.ROOT));
        return dateline || one.credits().stream().anyMatch(credit -> credit.kind() == Credit.Kind.AGENCY
                && name.equals(credit.name().toLowerCase(Locale.ROOT)));
    }
}
