package org.dateline.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Problem;

/**
 * Makes {@code lexicon/gazetteer/places.gz} from a GeoNames dump of populated places, so that the committed file can be
 * made again and checked. {@code docs/gazetteer.md} says where the dumps come from.
 */
public final class GazetteerCompiler {
    /** Abandoned in history, and capitals of states that are no more: not places of today's reports. */
    private static final Set<String> HISTORICAL = Set.of("PPLH", "PPLCH");

    private final List<PackedPlacesWriter.Row> rows = new ArrayList<>();
    private final Map<String, double[]> counties = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The lines that could not be read, in order. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Number of places taken up so far. */
    public int size() {
        return rows.size();
    }

    /** Takes up every populated place of a 19-column dump ({@code cities500.txt}, {@code SY.txt}). */
    public GazetteerCompiler places(Path dump) throws IOException {
        eachLine(dump, line -> {
            GeoNamesLine place = GeoNamesLine.parse(line);
            if (place.featureClass().equals("P") && !HISTORICAL.contains(place.feature())) {
                add(place);
            }
        });
        return this;
    }

    private void add(GeoNamesLine place) {
        Place.Kind kind = place.feature().equals("PPLX") ? Place.Kind.QUARTER : Place.Kind.TOWN;
        List<String> keys = keys(place.names());
        if (keys.isEmpty()) {
            return;
        }
        rows.add(new PackedPlacesWriter.Row(
                place.id(), kind, place.division(), place.names().get(0), place.lat(), place.lon(), place.population(), keys));
        if (place.county() != null) {
            double[] sum = counties.computeIfAbsent(place.county(), code -> new double[4]);
            sum[0] += place.lat();
            sum[1] += place.lon();
            sum[2]++;
            sum[3] += kind == Place.Kind.TOWN ? place.population() : 0;
        }
    }

    /**
     * Takes up second divisions ({@code admin2Codes.txt}: code, name and any more cells) in which a place taken up before
     * lies; their point is the middle of those places.
     */
    public GazetteerCompiler counties(Path codes) throws IOException {
        eachLine(codes, line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) {
                throw new IllegalArgumentException("no code and name");
            }
            double[] sum = counties.get(cells[0]);
            List<String> keys = keys(List.of(cells[1]));
            if (sum != null && !keys.isEmpty()) {
                rows.add(new PackedPlacesWriter.Row(-1, Place.Kind.COUNTY, cells[0], cells[1], sum[0] / sum[2],
                        sum[1] / sum[2], (int) Math.min(Integer.MAX_VALUE, sum[3]), keys));
            }
        });
        return this;
    }

    /** Writes what was taken up. */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            PackedPlacesWriter.write(rows, out);
        }
    }

    private static List<String> keys(List<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(NameFold.fold(name)));
        keys.remove("");
        return List.copyOf(keys);
    }

    private interface Line {
        void read(String line);
    }

    private void eachLine(Path file, Line reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                try {
                    reader.read(line);
                } catch (IllegalArgumentException e) {
                    problems.add(new Problem(file.toString(), String.valueOf(number), "left out: " + e.getMessage()));
                }
            }
        }
    }

    /**
     * {@code GazetteerCompiler CITIES ADMIN2 OUT}, for those who make the release. Writes nothing and throws when a line
     * cannot be read: a release is made of whole dumps.
     */
    public static void main(String[] args) throws IOException {
        GazetteerCompiler compiler = new GazetteerCompiler().places(Path.of(args[0])).counties(Path.of(args[1]));
        if (!compiler.problems().isEmpty()) {
            throw new IOException(compiler.problems().size() + " lines could not be read, the first: " + compiler.problems().get(0));
        }
        compiler.write(Path.of(args[2]));
    }
}
