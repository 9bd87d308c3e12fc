package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.format.Json;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class ClaimsFileTest {
    private static final List<String> HEAD = List.of(
            "id", "report", "start", "end", "sentence", "kind", "stance", "modality", "sources", "when", "where");
    private static final List<String> TAIL = List.of("rule", "lineage", "event");

    @Test
    void keysStandInTheDesignsOrder() throws IOException {
        List<Map<String, Object>> claims = claims(Corpora.small());

        assertThat(claims.get(0).keySet().stream().toList())
                .isEqualTo(join(List.of("trigger", "type", "actors", "recipients", "means"), List.of()));
        assertThat(claims.get(1).keySet().stream().toList()).isEqualTo(join(
                List.of("measure", "min", "max", "words", "whom", "inflictedBy", "scope", "partOf"),
                List.of("whomWords", "whomOf", "bound")));
        assertThat(claims.get(2).keySet().stream().toList())
                .isEqualTo(join(List.of("holder", "loser", "status", "degree"), List.of("trigger")));
    }

    private static List<String> join(List<String> middle, List<String> extras) {
        List<String> all = new ArrayList<>(HEAD);
        all.addAll(middle);
        all.addAll(TAIL);
        all.addAll(extras);
        return all;
    }

    @Test
    void offsetsCountCodePointsAndTheSentenceIsTheText() throws IOException {
        int[] text = Corpora.TEXT.codePoints().toArray();
        for (Map<String, Object> claim : claims(Corpora.small())) {
            int start = (Integer) claim.get("start");
            int end = (Integer) claim.get("end");
            assertThat(new String(text, start, end - start)).isEqualTo(claim.get("sentence"));
        }
    }

    @Test
    void unknownIsNullAndWordsAreLowerCase() throws IOException {
        Map<String, Object> tally = claims(Corpora.small()).get(1);

        assertThat(tally).containsEntry("stance", "asserted").containsEntry("lineage", null).containsEntry("event", "e1");
        assertThat(tally.get("sources").toString())
                .isEqualTo("[{name=Ray, kind=rebel group, words=Ray}, {name=The Post, kind=outlet, words=null}]");
        assertThat(tally.get("when").toString())
                .isEqualTo("{from=2026-02-01, to=2026-02-01, precision=day, words=Sunday}");
        assertThat(tally.get("where").toString())
                .isEqualTo("{name=Osgil, id=xv:osgil, lat=10, lon=-20.12346, precision=place, words=Osgil}");
    }

    @Test
    void claimsStandByReportPlaceAndIdWhateverOrderTheyCameIn() throws IOException {
        assertThat(claims(Corpora.small())).extracting(claim -> claim.get("id")).containsExactly("c1", "c2", "c3");
        assertThat(claims(Corpora.copied())).extracting(claim -> claim.get("report")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aCopiedSentenceNamesItsLineage() throws IOException {
        assertThat(claims(Corpora.copied())).extracting(claim -> claim.get("lineage")).containsExactly("l1", "l1");
    }

    @Test
    void aPageLeadsBackToItsSource() throws IOException {
        int body = Corpora.TEXT.indexOf("Ray");
        Alignment alignment = new Alignment(List.of(new Alignment.Run(
                new Span(body, Corpora.TEXT.length()), new Span(body + 100, Corpora.TEXT.length() + 100))));
        Report page = Corpora.report("a.html", Corpora.TEXT, alignment);
        Claim claim = Corpora.claim("c1", page, "Ray said 12 people were killed in Osgil.", Corpora.tally(page));
        Corpus corpus = new Corpus(List.of(page), List.of(claim), new Settled(List.of(), List.of(), List.of(), List.of()));

        assertThat(claims(corpus).get(0)).containsEntry("sourceStart", body + 100).containsEntry("sourceEnd", body + 140);
    }

    @Test
    void aClaimThatDoesNotQuoteItsReportIsRefused() {
        Report report = Corpora.report("a.txt", Corpora.TEXT, Alignment.IDENTITY);
        Report other = Corpora.report("a.txt", Corpora.TEXT.replace("killed", "buried"), Alignment.IDENTITY);
        Claim claim = Corpora.claim("c1", report, "Ray said 12 people were killed in Osgil.", Corpora.tally(report));

        assertThatThrownBy(() -> new Corpus(
                        List.of(other), List.of(claim), new Settled(List.of(), List.of(), List.of(), List.of())))
                .hasMessageContaining("does not quote a.txt exactly");
    }

    private static List<Map<String, Object>> claims(Corpus corpus) throws IOException {
        StringBuilder out = new StringBuilder();
        new ClaimsFile().write(corpus, out);
        return out.toString().lines().map(Json::readObject).toList();
    }
}
