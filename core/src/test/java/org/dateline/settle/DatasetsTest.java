package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.Engine;
import org.dateline.Settlement;
import org.dateline.format.Csv;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.publish.Corpus;
import org.dateline.publish.dataset.Datasets;
import org.dateline.publish.dataset.Sheet;
import org.dateline.publish.dataset.SheetFile;
import org.junit.jupiter.api.Test;

/** The record in other projects' formats. */
class DatasetsTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private static final Datasets DATASETS = new Datasets(LEXICON, Engine.sentences(), () -> null);

    private static final Corpus BUS = corpus("""
            report a outlet Courier published 2026-02-03
            > A bomb on a bus near Osgil on Monday killed more than 30 people, the Monitor said.
            act BOMBING "bomb" by Monitor in Osgil<Vessen on 2026-02-02
            tally killed "more than 30" 31..- people by Monitor in Osgil<Vessen on 2026-02-02
            > The Ministry said the blast killed 50 people.
            act EXPLOSION "blast" by Ministry
            tally killed "50" 50 people by Ministry
            """);

    private static Corpus corpus(String text) {
        Invented invented = Invented.of(text);
        return new Corpus(
                invented.reports(), invented.claims, new Settlement(LEXICON).settle(invented.reports(), invented.claims));
    }

    private static Map<String, Object> only(Sheet sheet) {
        assertThat(sheet.rows()).hasSize(1);
        return sheet.rows().get(0).cells();
    }

    @Test
    void acledHasItsColumnsAndOneConservativeNumber() {
        Sheet sheet = DATASETS.sheet("acled", null, BUS);

        assertThat(sheet.columns()).hasSize(31).startsWith("event_id_cnty", "event_date").endsWith("fatalities", "tags", "timestamp");
        assertThat(only(sheet))
                .containsEntry("event_type", "Explosions/Remote violence")
                .containsEntry("sub_event_type", "Remote explosive/landmine/IED")
                .containsEntry("disorder_type", "Political violence")
                .containsEntry("time_precision", 1)
                .containsEntry("location", "Osgil")
                .containsEntry("source", "Courier")
                .containsEntry("fatalities", 30);
        assertThat(sheet.rows().get(0).trace())
                .contains("Monitor \"more than 30\": 30.", "Ministry \"50\": 50.", "acled, best by \"lowest\" of [30, 50]: 30.");
    }

    @Test
    void anotherPolicyMakesOtherNumbersOfTheSameClaims() {
        assertThat(only(DATASETS.sheet("acled", "ucdp", BUS))).containsEntry("fatalities", 30);
        assertThat(only(DATASETS.sheet("ucdp", "ucdp", BUS))).containsEntry("low", 30).containsEntry("high", 50);
        assertThat(only(DATASETS.sheet("ucdp", "plain", BUS))).containsEntry("low", 31).containsEntry("best", null).containsEntry("high", 50);
        assertThatThrownBy(() -> DATASETS.sheet("acled", "none", BUS))
                .isInstanceOf(LexiconException.class).hasMessageContaining("there is no policy none; there are plain, acled,");
    }

    @Test
    void ucdpHasItsColumnsWithLowBestAndHigh() {
        Sheet sheet = DATASETS.sheet("ucdp", null, BUS);

        assertThat(sheet.columns()).hasSize(49).startsWith("id", "relid", "year").endsWith("best", "high", "low", "gwnoa", "gwnob");
        assertThat(only(sheet))
                .containsEntry("number_of_sources", 2)
                .containsEntry("source_original", "Monitor; Ministry")
                .containsEntry("date_prec", 1)
                .containsEntry("date_start", "2026-02-02 00:00:00.000")
                .containsEntry("deaths_unknown", 30);
    }

    @Test
    void whatNobodySaysHappenedIsNoRowAndIsToldOf() {
        Corpus denied = corpus("""
                report a outlet Courier published 2026-02-03
                > The ministry denied an air strike in Osgil on Monday.
                act AIRSTRIKE "air strike" by Ministry in Osgil on 2026-02-02 denied
                """);
        Sheet sheet = DATASETS.sheet("acled", null, denied);

        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.losses()).anyMatch(loss -> loss.what().equals("event") && loss.why().startsWith("Nobody says that it happened"));
        assertThat(SheetFile.csv(sheet).lines()).hasSize(1);
        assertThat(only(DATASETS.sheet("gdelt", null, denied))).containsEntry("SentenceID", 1);
    }

    @Test
    void anUnknownDayIsNotGuessed() {
        Sheet sheet = DATASETS.sheet("acled", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Rebels shelled Osgil, the Monitor said.
                act SHELLING "shelled" by Monitor in Osgil
                """));

        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.losses()).anyMatch(loss -> loss.why().equals("Its day is not known, and is not guessed."));
    }

    @Test
    void nobodysNumberIsZeroForAcledAndTheTraceSaysSo() {
        Sheet sheet = DATASETS.sheet("acled", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Rebels shelled Osgil on Monday, the Monitor said.
                act SHELLING "shelled" by Monitor in Osgil on 2026-02-02
                """));

        assertThat(only(sheet)).containsEntry("fatalities", 0);
        assertThat(sheet.rows().get(0).trace()).contains("fatalities: nobody gives a number; acled writes 0.");
    }

    @Test
    void everyFormatReadsBackAndNamesItsClaims() {
        for (String format : List.of("acled", "ucdp")) {
            Sheet sheet = DATASETS.sheet(format, null, BUS);
            List<Csv.Row> rows = Csv.read(SheetFile.csv(sheet));
            assertThat(rows).hasSize(sheet.rows().size() + 1).allMatch(row -> row.cells().size() == sheet.columns().size());
        }
        assertThat(SheetFile.tsv(DATASETS.sheet("gdelt", null, BUS)).lines()).isNotEmpty().allMatch(line -> line.split("\t", -1).length == 16);
        assertThat(SheetFile.lines(DATASETS.sheet("plover", null, BUS)).lines().map(Json::readObject)).isNotEmpty()
                .allMatch(event -> event.get("id") != null && event.get("date").equals("2026-02-02"));
        assertThat(SheetFile.lines(DATASETS.sheet("ftm", null, BUS)).lines().map(Json::readObject).map(entity -> entity.get("schema")))
                .contains("Event", "Document");
        assertThat(SheetFile.evidence(DATASETS.sheet("acled", null, BUS), BUS, List.of()).lines().map(Json::readObject))
                .singleElement().satisfies(line -> assertThat((List<?>) line.get("claims")).isNotEmpty());
    }

    @Test
    void idsStayWhenTheRecordIsSettledAgain() {
        Invented invented = Invented.of("""
                report a outlet Courier published 2026-02-03
                > Rebels shelled Osgil on Monday, the Monitor said.
                act SHELLING "shelled" by Monitor in Osgil on 2026-02-02
                """);
        Corpus again = new Corpus(
                invented.reports(), invented.claims, new Settlement(LEXICON).settle(invented.reports(), invented.claims));
        Corpus once = new Corpus(
                invented.reports(), invented.claims, new Settlement(LEXICON).settle(invented.reports(), invented.claims));

        assertThat(SheetFile.csv(DATASETS.sheet("acled", null, again))).isEqualTo(SheetFile.csv(DATASETS.sheet("acled", null, once)));
    }

    @Test
    void whoFightsTheFirstIsTheSecondSide() {
        Sheet sheet = DATASETS.sheet("acled", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Syrian troops and Syrian rebels fought in Osgil on Monday, the Monitor said.
                act CLASH "fought" by Monitor in Osgil on 2026-02-02 actor army=state:SY:army/army+rebels=rebels:SY/rebels
                """));

        assertThat(only(sheet)).containsEntry("actor1", "army").containsEntry("actor2", "rebels").containsEntry("interaction", "12")
                .containsEntry("assoc_actor_1", null).containsEntry("civilian_targeting", null);
    }

    @Test
    void whoIsNotNamedGoesByAcledsWordsForIt() {
        Sheet sheet = DATASETS.sheet("acled", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Twelve civilians were shot dead in Osgil on Monday, the Monitor said.
                act SHOOTING "shot" by Monitor in Osgil on 2026-02-02
                tally killed "Twelve" 12 civilians by Monitor in Osgil on 2026-02-02
                """));

        assertThat(only(sheet)).containsEntry("event_type", "Violence against civilians").containsEntry("sub_event_type", "Attack")
                .containsEntry("actor1", "Unidentified Armed Group").containsEntry("inter1", "3")
                .containsEntry("actor2", "Civilians").containsEntry("inter2", "7").containsEntry("interaction", "37")
                .containsEntry("civilian_targeting", "Civilian targeting");
    }

    @Test
    void protestersStandFirstAndWhoeverMeetsThemSecond() {
        Sheet sheet = DATASETS.sheet("acled", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Police used tear gas on students in Osgil on Monday, the Monitor said.
                act PROTEST_DISPERSED "tear gas" by Monitor in Osgil on 2026-02-02 actor police=state:SY:police/police
                """));

        assertThat(only(sheet)).containsEntry("sub_event_type", "Protest with intervention").containsEntry("actor1", "Protesters")
                .containsEntry("actor2", "police").containsEntry("interaction", "16").containsEntry("civilian_targeting", null);
    }

    @Test
    void whatSidesLeaveOpenTheWordsDecide() {
        Corpus corpus = corpus("""
                report a outlet Courier published 2026-02-03
                > An explosion shook Osgil on Monday as a shell hit the market, the Monitor said.
                act EXPLOSION "explosion" by Monitor in Osgil on 2026-02-02
                """);
        Datasets reading = new Datasets(LEXICON, Engine.sentences(), () -> (text, claims, labels) ->
                text.contains("shell") && labels.contains("Shelling/artillery/missile attack") ? "Shelling/artillery/missile attack" : null);

        assertThat(only(reading.sheet("acled", null, corpus))).containsEntry("sub_event_type", "Shelling/artillery/missile attack");
        assertThat(reading.sheet("acled", null, corpus).rows().get(0).trace())
                .anyMatch(line -> line.startsWith("sub_event_type: EXPLOSION can be") && line.endsWith("speak for Shelling/artillery/missile attack."));
        assertThat(only(DATASETS.sheet("acled", null, corpus))).containsEntry("sub_event_type", "Remote explosive/landmine/IED");
    }

    @Test
    void whatUcdpCannotTellStaysEmpty() {
        assertThat(only(DATASETS.sheet("ucdp", null, BUS)))
                .containsEntry("side_a", null).containsEntry("type_of_violence", null).containsEntry("code_status", null);
        assertThat(only(DATASETS.sheet("ucdp", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Syrian troops killed nine rebels in Osgil on Monday, the Monitor said.
                act KILLING "killed" by Monitor in Osgil on 2026-02-02 actor army=state:SY:army/army to rebels=rebels:SY/rebels
                tally killed "nine" 9 fighters by Monitor in Osgil on 2026-02-02
                """)))).containsEntry("type_of_violence", 1).containsEntry("side_a", "Government of Syria").containsEntry("code_status", "Clear");
    }

    @Test
    void aWordDoesNotLowerTheNumberBesideIt() {
        Sheet sheet = DATASETS.sheet("acled", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Dozens died when shells hit Osgil on Monday, police said.
                act SHELLING "shells" by police in Osgil on 2026-02-02
                tally killed "Dozens" 24..99 people by police in Osgil on 2026-02-02
                > At least 31 people died in the shelling of Osgil, the Monitor said.
                act SHELLING "shelling" by Monitor in Osgil on 2026-02-02
                tally killed "At least 31" 31..- people by Monitor in Osgil on 2026-02-02
                """));

        assertThat(only(sheet)).containsEntry("fatalities", 31);
    }

    @Test
    void aDayKnownToTheYearIsNoRowOfAcleds() {
        Sheet sheet = DATASETS.sheet("acled", null, corpus("""
                report a outlet Courier published 2026-02-03
                > Rebels shelled Osgil in 2025, the Monitor said.
                act SHELLING "shelled" by Monitor in Osgil on 2025-01-01..2025-12-31
                """));

        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.losses()).anyMatch(loss -> loss.why().startsWith("It can have been on any of 365 days"));
    }

    @Test
    void anIdStaysWhenALaterReportTellsOfItToo() {
        String first = """
                report a outlet Courier published 2026-02-03
                > Rebels shelled Osgil on Monday, the Monitor said.
                act SHELLING "shelled" by Monitor in Osgil on 2026-02-02
                """;
        String later = """
                report b outlet Herald published 2026-02-04
                > The shelling of Osgil on Monday was heavy, police said.
                act SHELLING "shelling" by police in Osgil on 2026-02-02
                """;

        assertThat(only(DATASETS.sheet("acled", null, corpus(first + later))).get("event_id_cnty"))
                .isEqualTo(only(DATASETS.sheet("acled", null, corpus(first))).get("event_id_cnty"));
    }
}
