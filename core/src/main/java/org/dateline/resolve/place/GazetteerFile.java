package org.dateline.resolve.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Problem;

/**
 * Reads places from a table of our own or from a GeoNames dump; which of the two a file is, its first line tells.
 *
 * <p>A table of our own is tab-separated with a header. It needs the columns {@code name} and {@code type}; it may have
 * {@code id, variants, kind, country, division, within, lat, lon, population, adjectives, neighbours, capital} and any
 * others, which are left to the reader's eye. Cells with several values part them with {@code |}.
 */
final class GazetteerFile {
    /**
     * What a file held.
     *
     * @param places the rows that could be read, in order
     * @param problems the others, each with its line
     */
    record Content(List<ListedPlace> places, List<Problem> problems) {
        Content {
            places = List.copyOf(places);
            problems = List.copyOf(problems);
        }
    }

    private final Map<String, Place.Kind> types;

    /** @param types the kind of each type of place, from {@code lexicon/gazetteer/types.tsv} */
    GazetteerFile(Map<String, Place.Kind> types) {
        this.types = Map.copyOf(types);
    }

    /** Reads the file; {@code name} is what problems call it, and what the ids of rows without an id begin with. */
    Content read(Path file, String name) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<ListedPlace> places = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> columns = null;
        boolean dump = false;
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns == null && !dump) {
                dump = line.split("\t", -1).length == GeoNamesLine.CELLS && Character.isDigit(line.charAt(0));
            }
            if (columns == null && !dump) {
                columns = header(line);
                if (!columns.containsKey("name") || !columns.containsKey("type")) {
                    problems.add(new Problem(name, String.valueOf(number), "neither a GeoNames dump nor a table with the columns \"name\" and \"type\"; nothing was read"));
                    break;
                }
                continue;
            }
            try {
                places.add(dump ? dumped(line) : row(line, columns, name, number));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(name, String.valueOf(number), "left out: " + e.getMessage()));
            }
        }
        return new Content(places, problems);
    }

    private static Map<String, Integer> header(String line) {
        Map<String, Integer> columns = new HashMap<>();
        String[] cells = (line.startsWith("\uFEFF") ? line.substring(1) : line).split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            columns.put(cells[i].strip(), i);
        }
        return columns;
    }

    private ListedPlace row(String line, Map<String, Integer> columns, String file, int number) {
        Cells cells = new Cells(line.split("\t", -1), columns);
        String name = cells.get("name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        String type = cells.get("type");
        Place.Kind kind = kind(cells.get("kind"), type);
        String country = cells.get("country");
        Double lat = cells.number("lat");
        Double lon = cells.number("lon");
        String id = cells.get("id");
        if (id.isEmpty()) {
            // A row's own words make its id, so that rows may be sorted and others added.
            id = stem(file) + ":" + (country.isEmpty() ? "" : country.toLowerCase(Locale.ROOT) + "-") + NameFold.fold(name)
                    + (cells.list("within").isEmpty() ? "" : "-" + NameFold.fold(cells.list("within").get(0)));
        } else if (!id.contains(":")) {
            id = stem(file) + ":" + id;
        }
        Double population = cells.number("population");
        Place place = new Place(id, name, kind, type, country.isEmpty() ? null : country,
                kind == Place.Kind.PROVINCE && id.startsWith("admin1:") ? id.substring(7) : orNull(cells.get("division")),
                lat, lon, population == null ? 0 : population.intValue(), cells.list("within"));
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(cells.list("variants"));
        return new ListedPlace(place, names, cells.list("adjectives"), cells.list("neighbours"), cells.get("capital"));
    }

    private Place.Kind kind(String kind, String type) {
        if (!kind.isEmpty()) {
            return Place.Kind.valueOf(kind);
        }
        Place.Kind known = types.get(type);
        if (known == null) {
            throw new IllegalArgumentException("\"" + type + "\" is not a type of place; gazetteer/types.tsv lists them");
        }
        return known;
    }

    private static ListedPlace dumped(String line) {
        GeoNamesLine read = GeoNamesLine.parse(line);
        Place.Kind kind = switch (read.feature()) {
            case "ADM1" -> Place.Kind.PROVINCE;
            case "ADM2", "ADM3", "ADM4", "ADMD" -> Place.Kind.COUNTY;
            case "PPLX" -> Place.Kind.QUARTER;
            case "PCLI", "PCL", "PCLD", "PCLF", "PCLS" -> Place.Kind.COUNTRY;
            default -> switch (read.featureClass()) {
                case "P" -> Place.Kind.TOWN;
                case "A", "H", "L", "V" -> Place.Kind.REGION;
                default -> Place.Kind.SITE;
            };
        };
        String type = switch (kind) {
            case COUNTRY -> "country";
            case PROVINCE -> "province";
            case COUNTY, QUARTER -> "district";
            case TOWN -> "city";
            case REGION -> "region";
            case SITE -> "building";
        };
        Place place = new Place("geonames:" + read.id(), read.names().get(0), kind, type, read.division().substring(0, 2),
                read.division().length() > 2 ? read.division() : null, read.lat(), read.lon(), read.population(), List.of());
        return ListedPlace.of(place, read.names());
    }

    private static String stem(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return last.contains(".") ? last.substring(0, last.indexOf('.')) : last;
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The cells of one row by the names of their columns. */
    private record Cells(String[] cells, Map<String, Integer> columns) {
        String get(String column) {
            Integer at = columns.get(column);
            return at == null || at >= cells.length ? "" : cells[at].strip();
        }

        List<String> list(String column) {
            List<String> parts = new ArrayList<>();
            for (String part : get(column).split("\\|")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        Double number(String column) {
            String cell = get(column);
            try {
                return cell.isEmpty() ? null : Double.valueOf(cell);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("\"" + cell + "\" under \"" + column + "\" is not a number", e);
            }
        }
    }
}
