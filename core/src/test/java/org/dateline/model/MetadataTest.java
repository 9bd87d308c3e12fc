package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MetadataTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private static Metadata day(LocalDate day, String from) {
        return new Metadata(null, null, null, day, from);
    }

    @Test
    void whatIsKnownWinsCellByCell() {
        Metadata sidecar = new Metadata("Osgil Herald", null, null, DAY, "sidecar");
        Metadata file = new Metadata("Radio", "http://h.example/", null, DAY.plusDays(1), "feed");
        assertThat(sidecar.or(file)).isEqualTo(new Metadata("Osgil Herald", "http://h.example/", null, DAY, "sidecar"));
        assertThat(Metadata.NONE.or(file)).isEqualTo(file);
    }

    @Test
    void aDayOfCaptureYieldsToAnyOther() {
        Metadata captured = day(DAY.plusYears(3), Metadata.CAPTURE);
        assertThat(captured.or(day(DAY, "header line"))).isEqualTo(day(DAY, "header line"));
        assertThat(captured.or(Metadata.NONE)).isEqualTo(captured);
        assertThat(day(DAY, "sidecar").or(captured)).isEqualTo(day(DAY, "sidecar"));
    }

    @Test
    void aDayNeedsItsOrigin() {
        assertThatThrownBy(() -> day(DAY, null)).hasMessageContaining("a day needs its origin");
    }
}
