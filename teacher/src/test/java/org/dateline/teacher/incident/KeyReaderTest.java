package org.dateline.teacher.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyReaderTest {
    @TempDir
    Path folder;

    private Map<String, List<Key>> read(String text) throws IOException {
        return KeyReader.read(Files.writeString(folder.resolve("key-1"), text));
    }

    @Test
    void anIncidentComesWithItsAlternativesAndTheirDetails() throws IOException {
        Key key = read("""
                0.  MESSAGE: ID                     DEV-MUC3-9001 (TEST)
                1.  MESSAGE: TEMPLATE               1 (OPTIONAL)
                2.  INCIDENT: DATE                  - 03 JAN 90
                3.  INCIDENT: LOCATION              KARVANIA: OSGIL (CITY)
                4.  INCIDENT: TYPE                  BOMBING
                5.  INCIDENT: STAGE OF EXECUTION    ACCOMPLISHED
                6.  INCIDENT: INSTRUMENT ID         "BOMB"
                10. PERP: ORGANIZATION ID           "KARVAN FRONT" / "KF"
                11. PERP: ORGANIZATION CONFIDENCE   POSSIBLE: "KARVAN FRONT" / "KF"
                18. HUM TGT: NAME                   "ANA REYES"
                19. HUM TGT: DESCRIPTION            "MAYOR": "ANA REYES"
                                                    ? "GUARDS"
                21. HUM TGT: NUMBER                 1: "ANA REYES"
                                                    PLURAL: "GUARDS"
                23. HUM TGT: EFFECT OF INCIDENT     DEATH: "ANA REYES"
                """).get("DEV-MUC3-9001").get(0);
        assertThat(key.optional()).isTrue();
        assertThat(key.type()).isEqualTo("BOMBING");
        assertThat(key.days().get(0)).containsExactly(null, LocalDate.of(1990, 1, 3));
        assertThat(key.place()).containsExactly("karvania", "osgil");
        assertThat(key.fills("organisation").get(0).wordings()).containsExactly("karvan front", "kf");
        assertThat(key.fills("organisation").get(0).detail()).containsExactly("POSSIBLE");
        assertThat(key.fills("victim")).extracting(Key.Fill::wordings).containsExactly(List.of("ana reyes", "mayor"), List.of("guards"));
        assertThat(key.fills("victim").get(0).detail()).containsExactly("DEATH");
        assertThat(key.fills("victim").get(1).min()).isEqualTo(2);
        assertThat(key.fills("victim").get(1).max()).isEqualTo(-1);
        assertThat(key.fills("victim").get(1).optional()).isTrue();
    }

    @Test
    void aReportWithoutIncidentsHasAnEmptyKey() throws IOException {
        Map<String, List<Key>> keys = read("""
                0.  MESSAGE: ID                     DEV-MUC3-9002 (TEST)
                1.  MESSAGE: TEMPLATE               *
                4.  INCIDENT: TYPE                  *
                """);
        assertThat(keys).containsOnlyKeys("DEV-MUC3-9002");
        assertThat(keys.get("DEV-MUC3-9002")).isEmpty();
    }
}
