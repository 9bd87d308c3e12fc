package org.dateline.store;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.dateline.format.Json;
import org.dateline.model.Alignment;
import org.dateline.model.Credit;
import org.dateline.model.Dateline;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** A report to JSON and back, its text apart: what comes back equals what went in. */
final class ReportCodec {
    private ReportCodec() {}

    /** Everything but the text and the alignment. */
    static String write(Report report) {
        return Fields.empty()
                .with("id", report.id())
                .with("name", report.name())
                .with("metadata", metadata(report.metadata()))
                .with("byline", report.byline())
                .with("dateline", report.dateline() == null ? null : dateline(report.dateline()))
                .with("credits", report.credits(), ReportCodec::credit)
                .with("language", report.language())
                .with("digest", report.digest())
                .with("passages", report.passages(), ReportCodec::passage)
                .write();
    }

    static Report read(String json, String text, String alignment) {
        Fields fields = Fields.parse(json);
        return new Report(
                fields.text("id"),
                fields.text("name"),
                text,
                readAlignment(alignment),
                fields.object("metadata", ReportCodec::metadata),
                fields.text("byline"),
                fields.object("dateline", ReportCodec::dateline),
                fields.objects("credits", ReportCodec::credit),
                fields.text("language"),
                fields.text("digest"),
                fields.objects("passages", ReportCodec::passage));
    }

    /** The runs as one flat list of numbers, four a run: pages have thousands. */
    static String writeAlignment(Alignment alignment) {
        List<Integer> numbers = new ArrayList<>(alignment.runs().size() * 4);
        for (Alignment.Run run : alignment.runs()) {
            numbers.add(run.text().start());
            numbers.add(run.text().end());
            numbers.add(run.source().start());
            numbers.add(run.source().end());
        }
        return Json.write(numbers);
    }

    private static Alignment readAlignment(String json) {
        List<?> numbers = (List<?>) Json.read(json);
        List<Alignment.Run> runs = new ArrayList<>(numbers.size() / 4);
        for (int i = 0; i < numbers.size(); i += 4) {
            Span text = new Span((Integer) numbers.get(i), (Integer) numbers.get(i + 1));
            runs.add(new Alignment.Run(text, new Span((Integer) numbers.get(i + 2), (Integer) numbers.get(i + 3))));
        }
        return new Alignment(runs);
    }

    static String writeProblems(List<Problem> problems) {
        return Fields.empty().with("problems", problems, ReportCodec::problem).write();
    }

    static List<Problem> readProblems(String json) {
        return Fields.parse(json)
                .objects("problems", item -> new Problem(item.text("file"), item.text("place"), item.text("message")));
    }

    private static Fields problem(Problem problem) {
        return Fields.empty()
                .with("file", problem.file())
                .with("place", problem.place())
                .with("message", problem.message());
    }

    private static Fields metadata(Metadata metadata) {
        return Fields.empty()
                .with("outlet", metadata.outlet())
                .with("url", metadata.url())
                .with("title", metadata.title())
                .with("published", metadata.published())
                .with("publishedFrom", metadata.publishedFrom());
    }

    private static Metadata metadata(Fields fields) {
        return new Metadata(
                fields.text("outlet"),
                fields.text("url"),
                fields.text("title"),
                fields.day("published"),
                fields.text("publishedFrom"));
    }

    private static Fields dateline(Dateline dateline) {
        return Fields.empty()
                .with("place", dateline.place())
                .with("day", dateline.day())
                .with("agency", dateline.agency())
                .with("span", dateline.span());
    }

    private static Dateline dateline(Fields fields) {
        String day = fields.text("day");
        return new Dateline(
                fields.text("place"), day == null ? null : MonthDay.parse(day), fields.text("agency"), fields.span("span"));
    }

    private static Fields credit(Credit credit) {
        return Fields.empty().with("kind", credit.kind()).with("name", credit.name()).with("span", credit.span());
    }

    private static Credit credit(Fields fields) {
        return new Credit(fields.choice(Credit.Kind.class, "kind"), fields.text("name"), fields.span("span"));
    }

    private static Fields passage(Passage passage) {
        return Fields.empty().with("kind", passage.kind()).with("span", passage.span());
    }

    private static Passage passage(Fields fields) {
        return new Passage(fields.choice(Passage.Kind.class, "kind"), fields.span("span"));
    }
}
