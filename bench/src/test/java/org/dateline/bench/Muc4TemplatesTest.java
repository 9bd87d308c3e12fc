package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Alignment;
import org.dateline.model.Incident;
import org.dateline.model.Metadata;
import org.dateline.model.Phrase;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.junit.jupiter.api.Test;

class Muc4TemplatesTest {
    private static final Muc4Templates TEMPLATES =
            new Muc4Templates(Lexicon.load(Path.of(System.getProperty("dateline.home", "..")).resolve("lexicon")));
    private static final LocalDate DAY = LocalDate.of(1990, 1, 3);
    private static final Report REPORT = new Report("id", "test", "", Alignment.IDENTITY,
            new Metadata(null, null, null, DAY, "test"), null, null, List.of(), "en", "digest", List.of());
    private static final Phrase PHRASE = new Phrase(0, 0, 1, 0, new Span(0, 4), "bomb");

    private static Map<String, Object> template(String type, When when, Where where, Incident.Party... parties) {
        return TEMPLATES.of(List.of(new Incident(type, Incident.Stage.ACCOMPLISHED, when, where, "Karvania", List.of(parties), List.of(0), 1)), REPORT).get(0);
    }

    private static When day(String words) {
        return new When(DAY.minusDays(1), DAY.minusDays(1), When.Precision.DAY, words, null, null);
    }

    @Test
    void aWeekdayIsOnOrBeforeTheReport() {
        assertThat(template("bombing", day("yesterday"), null)).containsEntry("date", List.of("1990-01-02", "1990-01-02"));
        assertThat(template("bombing", day("on Tuesday"), null)).containsEntry("date", Arrays.asList(null, "1990-01-03"));
        assertThat(template("bombing", null, null)).containsEntry("date", Arrays.asList(null, "1990-01-03"));
    }

    @Test
    void aPlaceIsWrittenBelowItsCountryWithoutItsKind() {
        Where where = new Where("Osgil", null, null, null, Where.Precision.UNLOCATED, List.of(), null, "Osgil department", null);
        assertThat(template("bombing", null, where)).containsEntry("location", List.of("KARVANIA", "OSGIL"));
        assertThat(template("bombing", null, null)).containsEntry("location", List.of("KARVANIA"));
    }

    @Test
    void aKidnappingHasNeitherInstrumentNorThings() {
        Incident.Party weapon = new Incident.Party(Incident.Role.WEAPON, List.of("a  bomb"), PHRASE, null, null, null);
        Incident.Party thing = new Incident.Party(Incident.Role.OBJECT, List.of("bank"), PHRASE, 1, 1, "some damage");
        assertThat(template("bombing", null, null, weapon, thing)).containsEntry("instrument", List.of("A BOMB"));
        assertThat(template("kidnapping", null, null, weapon, thing))
                .containsEntry("instrument", List.of())
                .containsEntry("physical_target", List.of());
    }
}
