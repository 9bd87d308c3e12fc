package org.dateline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.model.Alignment;
import org.dateline.model.Digest;
import org.dateline.model.Lineage;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class LineageFinderTest {
    private static final String STORY = "Gunmen in a white van stopped a convoy of grain lorries on the river road outside"
            + " Osgil late on Sunday and drove four of them away, two drivers said. \u201cThey fired once, into the air,"
            + "\u201d one of the drivers, Ilan Marr, told reporters at the customs house.";
    private static final String OTHER = "The governor of Osgil opened a new bridge over the Tarn on Monday and promised that the"
            + " ferry, which has carried the town\u2019s traders for a century, would go on running until the autumn.";

    private static Report report(String name, String outlet, String day, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            passages.add(new Passage(Passage.Kind.BODY, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph).append("\n\n");
        }
        LocalDate published = day == null ? null : LocalDate.parse(day);
        return new Report(
                Digest.id(name), name, text.toString(), Alignment.IDENTITY,
                new Metadata(outlet, null, null, published, day == null ? null : "sidecar"), null, null, List.of(), "en",
                Digest.of(text.toString()), passages);
    }

    private static List<Lineage> find(Report... reports) {
        LineageFinder finder = new LineageFinder();
        List.of(reports).forEach(finder::add);
        return finder.find();
    }

    @Test
    void aCopiedStoryIsFoundAndTheEarlierWroteIt() {
        Report later = report("a", "Herald", "2026-02-04", OTHER, STORY);
        Report earlier = report("b", "Courier", "2026-02-03", STORY);
        List<Lineage> lineages = find(later, earlier);
        assertThat(lineages).hasSize(1);
        assertThat(lineages.get(0).reports()).containsExactly(earlier.id(), later.id());
        Lineage.Shared passage = lineages.get(0).passages().get(0);
        assertThat(passage.spans().get(0).of(earlier.text())).isEqualTo(STORY.substring(0, STORY.length() - 1));
        assertThat(passage.spans().get(1).of(later.text())).isEqualTo(STORY.substring(0, STORY.length() - 1));
    }

    @Test
    void quotesCapitalsAndBlanksMakeNoDifference() {
        String edited = STORY.replace('\u201c', '"').replace('\u201d', '"').replace("Gunmen", "GUNMEN").replace(" on ", "\n on  ");
        assertThat(find(report("a", "Courier", null, STORY), report("b", "Herald", null, edited)).get(0).passages()).hasSize(1);
    }

    @Test
    void aChangedWordEndsOnePassageAndBeginsAnother() {
        String edited = STORY.replace("drove four of them away", "drove off with several of them");
        List<Lineage> lineages = find(report("a", "Courier", null, STORY), report("b", "Herald", null, edited));
        assertThat(lineages.get(0).passages()).extracting(Lineage.Shared::words).hasSize(2)
                .satisfies(words -> assertThat(words.get(0)).startsWith("Gunmen").endsWith("Sunday and drove"));
    }

    @Test
    void independentReportsOfOneThingAreNoCopies() {
        String retold = "Four lorries loaded with grain were taken by armed men near Osgil on Sunday night. A driver, Ilan Marr,"
                + " said a single shot had been fired.";
        assertThat(find(report("a", "Courier", null, STORY), report("b", "Herald", null, retold))).isEmpty();
    }

    @Test
    void aStockPhraseIsNoCopy() {
        String stock = "the Osgil Monitor, a charity that records the dead of the war";
        assertThat(find(
                        report("a", "Courier", null, "Nine people died in Tarn, said " + stock + " from its rooms abroad."),
                        report("b", "Herald", null, "A school was shelled on Friday, " + stock + ", told this paper.")))
                .isEmpty();
    }

    @Test
    void aWholeSentenceOfEightWordsIsEnoughAndItsPartIsNot() {
        String sentence = "The bridge over the Tarn was open again.";
        assertThat(find(
                        report("a", "Courier", null, "Rain fell. " + sentence + " Boats were few."),
                        report("b", "Herald", null, "Traders came home. " + sentence)))
                .hasSize(1);
        assertThat(find(
                        report("a", "Courier", null, "Rain fell and the bridge over the Tarn was open again."),
                        report("b", "Herald", null, "Guards said the bridge over the Tarn was open again to carts.")))
                .isEmpty();
    }

    @Test
    void aMottoOfOneOutletJoinsNoStories() {
        String motto = "Follow us every day for more news of the valley, its rivers, its markets and all its many towns.";
        assertThat(find(
                        report("a", "Courier", null, STORY, STORY.replace(" ", " so "), motto),
                        report("b", "Courier", null, OTHER, OTHER.replace(" ", " or "), OTHER.replace(" ", " if "), motto)))
                .isEmpty();
    }

    @Test
    void theOrderOfAddingDoesNotShow() {
        List<Report> reports = new ArrayList<>(List.of(
                report("a", "Courier", "2026-02-03", STORY), report("b", "Herald", "2026-02-04", OTHER, STORY),
                report("c", "Gazette", "2026-02-04", OTHER), report("d", null, null, STORY, OTHER)));
        List<Lineage> first = find(reports.toArray(Report[]::new));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(find(reports.toArray(Report[]::new))).isEqualTo(first);
        }
    }
}
