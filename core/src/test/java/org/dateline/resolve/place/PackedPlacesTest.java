package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedPlacesTest {
    private static final String LINE = "%d\t%s\t%s\t%s\t%s\t%s\tP\t%s\tQK\t\t01\t7\t\t\t%d\t\t10\tAfrica/Osgil\t2020-01-01%n";

    @TempDir
    Path folder;

    private static List<PackedPlacesWriter.Row> rows(int n) {
        Random random = new Random(7);
        List<PackedPlacesWriter.Row> rows = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            String name = "Place" + random.nextInt(n / 2);
            rows.add(new PackedPlacesWriter.Row(i, Place.Kind.TOWN, "QK.0" + i % 4, name, random.nextInt(90), random.nextInt(180),
                    random.nextInt(1000), List.of(NameFold.fold(name), "other" + i)));
        }
        return rows;
    }

    private static byte[] written(List<PackedPlacesWriter.Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackedPlacesWriter.write(rows, out);
        return out.toByteArray();
    }

    @Test
    void everyRowIsFoundByEachOfItsNames() throws IOException {
        List<PackedPlacesWriter.Row> rows = rows(500);
        Path file = folder.resolve("places.gz");
        Files.write(file, written(rows));
        PackedPlaces packed = PackedPlaces.read(file);
        assertThat(packed.size()).isEqualTo(500);
        for (PackedPlacesWriter.Row row : rows) {
            assertThat(packed.find(row.keys().get(0)).stream().map(found -> packed.place(found >> 1).id()))
                    .contains("geonames:" + row.id());
            assertThat(packed.find(row.keys().get(1))).singleElement().satisfies(found -> {
                Place place = packed.place(found >> 1);
                assertThat(place.name()).isEqualTo(row.name());
                assertThat(place.lat()).isEqualTo(row.lat());
                assertThat(place.population()).isEqualTo(row.population());
                assertThat(place.division()).isEqualTo(row.code());
                assertThat(found & 1).isZero();
            });
        }
        assertThat(packed.find("nowhere")).isEmpty();
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws IOException {
        List<PackedPlacesWriter.Row> rows = rows(300);
        byte[] once = written(rows);
        Collections.shuffle(rows, new Random(3));
        assertThat(written(rows)).isEqualTo(once);
    }

    @Test
    void whatIsNoCompiledGazetteerIsRefused() throws IOException {
        Path file = folder.resolve("places.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("something else".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> PackedPlaces.read(file)).isInstanceOf(IOException.class).hasMessageContaining("not a compiled");
        byte[] whole = written(rows(50));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> PackedPlaces.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void compilesADumpAndItsSecondDivisions() throws IOException {
        Path dump = folder.resolve("QK.txt");
        Files.writeString(dump, String.format(LINE, 1, "Osgil", "Osgil", "Usgil", "10.0", "20.0", "PPL", 4000)
                + String.format(LINE, 2, "Old Osgil", "Old Osgil", "", "10.2", "20.2", "PPLH", 10)
                + String.format(LINE, 3, "Bani Harun", "Bani Harun", "", "10.2", "20.4", "PPLX", 10)
                + "not a line\n");
        Path counties = folder.resolve("admin2.tsv");
        Files.writeString(counties, "QK.01.7\tMirab District\nQK.01.8\tEmpty District\n");
        GazetteerCompiler compiler = new GazetteerCompiler().places(dump).counties(counties);
        assertThat(compiler.size()).isEqualTo(3);
        assertThat(compiler.problems()).singleElement().extracting("place").isEqualTo("4");
        Path file = folder.resolve("places.gz");
        compiler.write(file);
        PackedPlaces packed = PackedPlaces.read(file);
        assertThat(packed.place(packed.find("mirabdistrict").get(0) >> 1))
                .extracting(Place::id, Place::lat, Place::lon)
                .containsExactly("admin2:QK.01.7", 10.1, 20.2);
        assertThat(packed.place(packed.find("baniharun").get(0) >> 1).kind()).isEqualTo(Place.Kind.QUARTER);
        assertThat(packed.find("oldosgil")).isEmpty();
    }
}
