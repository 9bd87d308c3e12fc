package org.dateline.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.Lineage;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/**
 * Where each character of a report's text went. Blanks are not counted; every other character is in one fate, so that a
 * report's fates add up to its length.
 *
 * @param report the report
 * @param characters how many code points went where; a fate that took none is absent
 */
public record Coverage(Report report, Map<Fate, Integer> characters) {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** What became of a stretch of text. Where two apply, the one named first counts. */
    public enum Fate {
        /** Menus, adverts, bylines, credits: kept, not read. */
        BOILERPLATE,
        /** A language we do not read, or no sentence to be found. */
        UNREADABLE,
        /** Stands in an earlier report too. Its claims are kept, but add no origin. */
        COPY,
        /** A sentence that a claim quotes. */
        EVIDENCE,
        /** Read, and nothing claimed. */
        NO_CLAIM,
        /** In no passage: a fault of the program. */
        UNACCOUNTED
    }

    public Coverage {
        characters = new EnumMap<>(characters);
    }

    /** The accounts of all reports, by name. */
    public static List<Coverage> of(Corpus corpus) {
        Map<String, List<Claim>> claims = new TreeMap<>();
        corpus.claims().forEach(claim ->
                claims.computeIfAbsent(claim.evidence().report(), none -> new ArrayList<>()).add(claim));
        return corpus.reports().stream()
                .map(report -> of(report, claims.getOrDefault(report.id(), List.of()), corpus.settled().lineages()))
                .toList();
    }

    private static Coverage of(Report report, List<Claim> claims, List<Lineage> lineages) {
        Fate[] fates = new Fate[report.text().length()];
        for (Passage passage : report.passages()) {
            paint(fates, passage.span(), fate(passage));
        }
        claims.forEach(claim -> paintRead(fates, claim.evidence().sentence(), Fate.EVIDENCE));
        for (Lineage lineage : lineages) {
            if (lineage.reports().contains(report.id())) {
                lineage.passages().forEach(shared -> paintCopies(fates, report, lineage, shared));
            }
        }
        Map<Fate, Integer> characters = new EnumMap<>(Fate.class);
        for (int at = 0; at < fates.length; at += Character.charCount(report.text().codePointAt(at))) {
            int point = report.text().codePointAt(at);
            if (!isBlank(point)) {
                characters.merge(fates[at] == null ? Fate.UNACCOUNTED : fates[at], 1, Integer::sum);
            }
        }
        return new Coverage(report, characters);
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == BYTE_ORDER_MARK;
    }

    private static Fate fate(Passage passage) {
        if (passage.kind() == Passage.Kind.UNREADABLE) {
            return Fate.UNREADABLE;
        }
        return passage.isRead() ? Fate.NO_CLAIM : Fate.BOILERPLATE;
    }

    /** A passage is the property of the member that the lineage names first among those it stands in. */
    private static void paintCopies(Fate[] fates, Report report, Lineage lineage, Lineage.Shared shared) {
        String first = lineage.reports().stream().filter(shared.reports()::contains).findFirst().orElse(report.id());
        for (int i = 0; i < shared.reports().size(); i++) {
            if (shared.reports().get(i).equals(report.id()) && !first.equals(report.id())) {
                paintRead(fates, shared.spans().get(i), Fate.COPY);
            }
        }
    }

    private static void paint(Fate[] fates, Span span, Fate fate) {
        for (int i = span.start(); i < span.end(); i++) {
            fates[i] = fate;
        }
    }

    /** Paints over what was read only. */
    private static void paintRead(Fate[] fates, Span span, Fate fate) {
        for (int i = span.start(); i < span.end(); i++) {
            if (fates[i] == Fate.NO_CLAIM || fates[i] == Fate.EVIDENCE) {
                fates[i] = fate;
            }
        }
    }

    /** How many characters there are that are not blank. */
    public int total() {
        return characters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many characters that are not blank had this fate. */
    public int of(Fate fate) {
        return characters.getOrDefault(fate, 0);
    }
}
