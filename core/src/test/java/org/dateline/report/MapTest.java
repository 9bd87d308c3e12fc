package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapTest {
    private static final Box BOX = new Box(0, 0, 10, 10);

    @Test
    void aRingIsCutAtTheEdges() {
        double[][] square = {{5, 5}, {15, 5}, {15, 15}, {5, 15}};
        assertThat(List.of(BOX.clipRing(square))).allSatisfy(point -> {
            assertThat(point[0]).isBetween(0.0, 10.0);
            assertThat(point[1]).isBetween(0.0, 10.0);
        });
        assertThat(area(BOX.clipRing(square))).isCloseTo(25, within(1e-9));
        assertThat(BOX.clipRing(new double[][] {{20, 20}, {30, 20}, {30, 30}})).isEmpty();
        assertThat(area(BOX.clipRing(new double[][] {{-5, -5}, {20, -5}, {20, 20}, {-5, 20}}))).isCloseTo(100, within(1e-9));
    }

    @Test
    void aLineThatLeavesAndComesBackIsTwo() {
        double[][] line = {{1, 1}, {2, 2}, {20, 2}, {30, 2}, {30, 8}, {20, 8}, {2, 8}, {1, 9}};
        assertThat(BOX.clipLine(line)).hasSize(2);
    }

    @Test
    void aBoxHoldsItsPointsAndIsNeverTiny() {
        Box one = Box.around(List.of(new double[] {36, 37}), 0);
        assertThat(one.width()).isGreaterThanOrEqualTo(1);
        assertThat(one.contains(new Box(35.9, 36.9, 36.1, 37.1))).isTrue();
        List<double[]> points = Stream.iterate(0, i -> i + 1).limit(40).map(i -> new double[] {i == 0 ? -77 : 36 + i / 100.0, 36}).toList();
        assertThat(Box.around(points, 0.05).west()).isGreaterThan(30);
        assertThat(Box.around(points, 0).west()).isLessThan(-77);
    }

    @Test
    void aBoxIsGivenTheShapeOfAWindow() {
        Box wide = new Box(0, 0, 20, 1).shaped(1.5, 2);
        assertThat(wide.height()).isCloseTo(10, within(0.1));
        Box high = new Box(0, 0, 1, 20).shaped(1.5, 2);
        assertThat(high.width()).isGreaterThan(29);
    }

    @Test
    void aBoxIsNotInsideOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(3, 0, 2, 1)).withMessageContaining("3.0");
    }

    @Test
    void theOutlinesAreWhereTheCountriesAre() {
        for (Outlines outlines : List.of(Outlines.fine(), Outlines.coarse())) {
            assertThat(outlines.countries()).hasSizeGreaterThan(170);
            assertThat(outlines.borders()).hasSizeGreaterThan(150);
            double[][] sudan = outlines.countries().stream().filter(country -> country.name().equals("Sudan")).findFirst().get().ring();
            assertThat(List.of(sudan)).allSatisfy(point -> {
                assertThat(point[0]).isBetween(21.0, 39.0);
                assertThat(point[1]).isBetween(8.0, 23.5);
            });
        }
    }

    @Test
    void noLineJumpsAcrossTheMap() {
        for (Outlines outlines : List.of(Outlines.fine(), Outlines.coarse())) {
            Stream<double[][]> lines = Stream.concat(
                    Stream.concat(outlines.coasts().stream(), outlines.borders().stream()),
                    outlines.countries().stream().map(Outlines.Country::ring).filter(ring -> ring[ring.length - 1][1] > -89));
            lines.forEach(line -> {
                for (int i = 1; i < line.length; i++) {
                    assertThat(Math.abs(line[i][0] - line[i - 1][0])).as(line[i][0] + " " + line[i][1]).isLessThan(60);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.04, 0", "-0.04, 0", "1.25, 1.3", "-1.26, -1.3", "-0.5, -0.5", "1000, 1000"})
    void numbersOfDrawingsHaveOneDecimalAtMost(double value, String written) {
        assertThat(Svg.number(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-03-20, day",
        "2026-02-01, 2026-08-20, week",
        "2022-02-01, 2026-08-20, month",
        "1990-02-01, 2026-08-20, year",
    })
    void aTimelineIsCutAsFineAsItFits(LocalDate first, LocalDate last, String unit) {
        Bins bins = new Bins(List.of(first, last));
        assertThat(bins.unit()).isEqualTo(unit);
        assertThat(bins.column(first)).isZero();
        assertThat(bins.column(last)).isEqualTo(bins.columns() - 1);
        assertThat(bins.columns()).isLessThanOrEqualTo(100);
    }

    @Test
    void historyDoesNotMakeTheTimelineCoarse() {
        List<LocalDate> days = Stream.concat(
                Stream.of(LocalDate.of(1982, 1, 1)),
                Stream.iterate(LocalDate.of(2026, 2, 1), day -> day.plusDays(1)).limit(20)).toList();
        Bins bins = new Bins(days);
        assertThat(bins.unit()).isEqualTo("day");
        assertThat(bins.column(days.get(0))).isEqualTo(-1);
        assertThat(bins.name(bins.column(days.get(20)))).isEqualTo("20 Feb 2026");
    }

    private static double area(double[][] ring) {
        double area = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] other = ring[(i + 1) % ring.length];
            area += (ring[i][0] * other[1] - other[0] * ring[i][1]) / 2;
        }
        return Math.abs(area);
    }
}
