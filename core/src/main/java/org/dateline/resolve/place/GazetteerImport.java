package org.dateline.resolve.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Problem;

/**
 * Adds a file of places to a lexicon: {@code dateline gazetteer add FILE}. A GeoNames country dump or a table of our own is
 * read, and what could be read is written to {@code gazetteer/added/} as a table that people can edit.
 */
public final class GazetteerImport {
    private static final String HEADER =
            "id\tname\tvariants\tkind\ttype\tcountry\tdivision\twithin\tlat\tlon\tpopulation\tadjectives\tneighbours\tcapital\n";

    private final Map<String, Place.Kind> types;

    /**
     * What came of it.
     *
     * @param added number of places that were added
     * @param written the table they were written to; null when there was none to write
     * @param problems lines that were left out, with their numbers; when nothing could be read, why
     */
    public record Result(int added, Path written, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** @param lexicon says which types of place there are */
    public GazetteerImport(Lexicon lexicon) {
        this.types = Gazetteer.types(lexicon);
    }

    /**
     * Reads {@code file} and writes its places below {@code lexiconFolder}, over an earlier import of a file of that name.
     * Nothing is written when no line could be read. Throws when the folder cannot be written to.
     */
    public Result add(Path file, Path lexiconFolder) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Result(0, null, List.of(new Problem(file.toString(), "", "there is no such file")));
        }
        GazetteerFile.Content content = new GazetteerFile(types).read(file, file.toString());
        List<Problem> problems = new ArrayList<>(content.problems());
        if (content.places().isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(new Problem(file.toString(), "", "no places in it"));
            }
            return new Result(0, null, problems);
        }
        String name = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        Path folder = Files.createDirectories(lexiconFolder.resolve("gazetteer").resolve("added"));
        Path target = folder.resolve(stem + ".tsv");
        Path unfinished = folder.resolve("." + stem + ".unfinished");
        Files.writeString(unfinished, table(content.places(), name), StandardCharsets.UTF_8);
        // A reader never sees half a table.
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return new Result(content.places().size(), target, problems);
    }

    private static String table(List<ListedPlace> rows, String source) {
        StringBuilder out = new StringBuilder("# Added from " + source + "\n" + HEADER);
        for (ListedPlace row : rows) {
            Place place = row.place();
            out.append(String.join("\t",
                    place.id(), cell(place.name()), list(row.names().subList(1, row.names().size())),
                    place.kind().name(), place.type(), orBlank(place.country()), orBlank(place.division()),
                    list(place.within()), orBlank(place.lat()), orBlank(place.lon()),
                    place.population() == 0 ? "" : String.valueOf(place.population()),
                    list(row.adjectives()), list(row.neighbours()), row.capital()));
            out.append('\n');
        }
        return out.toString();
    }

    private static String list(List<String> values) {
        return String.join("|", values.stream().map(GazetteerImport::cell).toList());
    }

    private static String cell(String value) {
        return value.replace('|', '/').replace('\t', ' ');
    }

    private static String orBlank(Object value) {
        return value == null ? "" : value.toString();
    }
}
