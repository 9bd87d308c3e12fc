package org.dateline.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.Lineage;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/**
 * A report's text, passage by passage: the article's own passages as paragraphs, furniture folded away. Every sentence that
 * a claim stands in, and every passage shared with other reports, has an anchor; no anchor is left out, wherever it lies.
 */
final class ReportText {
    private final Record record;
    private final Map<String, TreeMap<Integer, Integer>> shared = new TreeMap<>();

    ReportText(Record record) {
        this.record = record;
        record.settled().lineages().forEach(this::collect);
    }

    private void collect(Lineage lineage) {
        for (Lineage.Shared passage : lineage.passages()) {
            for (int i = 0; i < passage.reports().size(); i++) {
                int start = passage.spans().get(i).start();
                shared.computeIfAbsent(passage.reports().get(i), none -> new TreeMap<>()).put(start, start);
            }
        }
    }

    void write(Html html, Report report) {
        html.open("div", "class", "text", "lang", report.language());
        Writer writer = new Writer(html, report);
        List<Passage> passages = report.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (isFolded(passages.get(i))) {
                int end = i;
                while (end < passages.size() && isFolded(passages.get(end))) {
                    end++;
                }
                writer.folded(passages.subList(i, end));
                i = end - 1;
            } else {
                writer.paragraph(passages.get(i));
            }
        }
        writer.rest();
        html.close();
    }

    private static boolean isFolded(Passage passage) {
        return passage.kind() == Passage.Kind.FURNITURE || passage.kind() == Passage.Kind.UNREADABLE;
    }

    /** What begins where: the end of the sentence, or the start itself for an anchor without a sentence. */
    private Deque<Span> pieces(Report report) {
        TreeMap<Integer, Integer> ends = new TreeMap<>(shared.getOrDefault(report.id(), new TreeMap<>()));
        for (Claim claim : record.claims(report)) {
            ends.merge(claim.evidence().sentence().start(), claim.evidence().sentence().end(), Math::max);
        }
        Deque<Span> pieces = new ArrayDeque<>();
        ends.forEach((start, end) -> pieces.add(new Span(start, end)));
        return pieces;
    }

    /** Goes through one report's text and its anchors side by side. */
    private final class Writer {
        private final Html html;
        private final Report report;
        private final Deque<Span> pieces;
        private final Map<Integer, Integer> claims = new TreeMap<>();

        Writer(Html html, Report report) {
            this.html = html;
            this.report = report;
            this.pieces = pieces(report);
            record.claims(report).forEach(claim -> claims.merge(claim.evidence().sentence().start(), 1, Integer::sum));
        }

        void folded(List<Passage> passages) {
            boolean furniture = passages.stream().allMatch(passage -> passage.kind() == Passage.Kind.FURNITURE);
            html.open("details", "class", "furniture");
            html.element("summary", Phrases.many(passages.size(), "passage", "passages")
                    + (furniture ? " of the page's furniture, not read" : " not read"));
            passages.forEach(this::paragraph);
            html.close();
        }

        void paragraph(Passage passage) {
            html.open("p", "class", Phrases.word(passage.kind()), "dir", "auto");
            int position = passage.span().start();
            while (!pieces.isEmpty() && pieces.peek().start() < passage.span().end()) {
                Span piece = pieces.poll();
                if (piece.start() < position || piece.isEmpty()) {
                    int stop = Math.max(position, piece.start());
                    html.text(report.text().substring(position, stop));
                    anchor(piece);
                    position = stop;
                } else {
                    html.text(report.text().substring(position, piece.start()));
                    position = Math.min(piece.end(), passage.span().end());
                    sentence(piece, position);
                }
            }
            html.text(report.text().substring(position, passage.span().end())).closeLine();
        }

        /** Anchors beyond the last passage. */
        void rest() {
            pieces.forEach(this::anchor);
        }

        private void anchor(Span piece) {
            html.open("span", "id", record.sentence(report.id(), piece.start())).close();
        }

        private void sentence(Span piece, int end) {
            html.open("span", "class", "evidence", "id", record.sentence(report.id(), piece.start()));
            html.text(report.text().substring(piece.start(), end));
            record.claims(report).stream()
                    .filter(claim -> claim.evidence().sentence().start() == piece.start())
                    .findFirst()
                    .ifPresent(claim -> html.open("sup").element("a", claims.get(piece.start()), "href",
                            "#" + Record.anchor(claim), "title", "claims made from this sentence").close());
            html.close();
        }
    }
}
