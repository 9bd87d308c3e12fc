package org.dateline.resolve.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.Table;

/**
 * All places known by name. Made of {@code lexicon/gazetteer/}: the compiled populated places, and every table there and in
 * {@code added/}. A lexicon without that folder gives a gazetteer that knows nothing, which is a working one.
 * Unchanging to its users, and thread-safe.
 */
public final class Gazetteer {
    private static final String FOLDER = "gazetteer/";
    private static final String TYPES = "types.tsv";
    private static final String ARTICLES = "articles.tsv";
    private static final String COPIED = "copied.tsv";
    /** How many letters a name has that is likely to be misspelt, and how many people live in a city. */
    private static final int LONG = 7;
    private static final int CITY = 50_000;
    private static final double FAR = 0.3;
    private static final int REMEMBERED = 1 << 14;
    private static final int HASH_BITS = 22;
    private static final int PEOPLE_BITS = 14;

    /**
     * A place of a name.
     *
     * @param place the place
     * @param listed whether it is listed under the name; false when the name is another of its names
     */
    public record Hit(Place place, boolean listed) {}

    private final PackedPlaces packed;
    private final Map<String, List<ListedPlace>> listed = new HashMap<>();
    private final Map<String, List<ListedPlace>> byCountry = new HashMap<>();
    private final Map<String, ListedPlace> countries = new LinkedHashMap<>();
    private final Map<String, Place> divisions = new HashMap<>();
    private final Map<String, List<String>> peoples = new HashMap<>();
    private final Set<String> articles = new HashSet<>();
    /** Countries whose names are copied letter by letter. */
    private final Set<String> copied = new HashSet<>();
    /** Filled when a country is first asked for; what is put in depends on the gazetteer alone. */
    private final Map<String, Map<String, List<Variant>>> skeletons = new ConcurrentHashMap<>();

    /** What was looked up lately, as it was written: all reports ask for the same names again and again. */
    private final Map<String, Known> recent = new ConcurrentHashMap<>();
    /** The folded names by a part of their hashes: most words that are looked up are no name at all, which is seen at once. */
    private final BitSet hashes = new BitSet(1 << HASH_BITS);
    /** The same of what peoples are called, which are few. */
    private final BitSet peopleHashes = new BitSet(1 << PEOPLE_BITS);

    /** What a name stands for: places, and countries whose people are called so. */
    private record Known(List<Hit> hits, List<String> countries) {
        static final Known NOTHING = new Known(List.of(), List.of());
    }

    private Gazetteer(PackedPlaces packed) {
        this.packed = packed;
        if (packed != null) {
            packed.forEachHash(hash -> hashes.set(spread(hash)));
        }
    }

    private void note(String folded) {
        hashes.set(spread(folded.hashCode()));
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B9 >>> Integer.SIZE - HASH_BITS;
    }

    /** The lexicon's gazetteer; throws {@link LexiconException} for a row that cannot be read. */
    public static Gazetteer load(Lexicon lexicon) {
        return load(lexicon, List.of());
    }

    /** The lexicon's gazetteer and further tables or GeoNames dumps, such as those of one investigation. */
    public static Gazetteer load(Lexicon lexicon, List<Path> extra) {
        try {
            String compiled = FOLDER + "places.gz";
            Gazetteer gazetteer = new Gazetteer(lexicon.has(compiled) ? PackedPlaces.read(lexicon.path(compiled)) : null);
            GazetteerFile reader = new GazetteerFile(types(lexicon));
            gazetteer.articles.addAll(words(lexicon, ARTICLES, "article"));
            gazetteer.copied.addAll(words(lexicon, COPIED, "country"));
            for (String file : tables(lexicon)) {
                for (Path path : lexicon.paths(file)) {
                    gazetteer.add(reader.read(path, file));
                }
            }
            for (Path file : extra) {
                gazetteer.add(reader.read(file, file.toString()));
            }
            return gazetteer;
        } catch (IOException e) {
            throw new LexiconException(FOLDER, 1, 1, "the gazetteer cannot be read: " + e.getMessage());
        }
    }

    /** A column of a table of words that are no places; empty when there is no such table. */
    private static List<String> words(Lexicon lexicon, String table, String column) {
        return lexicon.has(FOLDER + table) ? lexicon.table(FOLDER + table).rows().stream().map(row -> row.get(column)).toList() : List.of();
    }

    /** A gazetteer that knows no place. */
    public static Gazetteer empty() {
        return new Gazetteer(null);
    }

    static Map<String, Place.Kind> types(Lexicon lexicon) {
        Map<String, Place.Kind> types = new HashMap<>();
        if (lexicon.has(FOLDER + TYPES)) {
            for (Table.Row row : lexicon.table(FOLDER + TYPES).rows()) {
                types.put(row.get("type"), Place.Kind.valueOf(row.get("kind")));
            }
        }
        return types;
    }

    private static List<String> tables(Lexicon lexicon) {
        return lexicon.files(FOLDER, ".tsv").stream()
                .filter(file -> List.of(TYPES, ARTICLES, COPIED).stream().noneMatch(other -> file.endsWith("/" + other)))
                .toList();
    }

    private void add(GazetteerFile.Content content) {
        if (!content.problems().isEmpty()) {
            throw new LexiconException(content.problems().get(0));
        }
        content.places().forEach(this::add);
    }

    private void add(ListedPlace row) {
        Place place = row.place();
        Set<String> keys = new LinkedHashSet<>();
        row.names().forEach(name -> keys.add(NameFold.fold(name)));
        keys.remove("");
        keys.forEach(this::note);
        keys.forEach(key -> listed.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row));
        if (!keys.isEmpty() && place.country() != null) {
            byCountry.computeIfAbsent(place.country(), k -> new ArrayList<>()).add(row);
        }
        if (place.kind() == Place.Kind.COUNTRY && place.country() != null) {
            countries.put(place.country(), row);
            for (String people : row.adjectives()) {
                note(NameFold.fold(people));
                peopleHashes.set(spread(NameFold.hash(people)) >>> HASH_BITS - PEOPLE_BITS);
                peoples.computeIfAbsent(NameFold.fold(people), k -> new ArrayList<>(1)).add(place.country());
            }
        }
        if (place.kind() == Place.Kind.PROVINCE && place.division() != null) {
            divisions.put(place.division(), place);
        }
    }

    /**
     * The places of this name, spelled so but for case, accents, blanks and hyphens: those listed under it first, then by
     * kind and population.
     */
    public List<Place> find(String name) {
        return hits(name).stream().map(Hit::place).toList();
    }

    /** The same with how each bears the name; empty when there is none. */
    public List<Hit> hits(String name) {
        return known(name).hits();
    }

    private Known known(String name) {
        if (!hashes.get(spread(NameFold.hash(name)))) {
            return Known.NOTHING;
        }
        Known known = recent.get(name);
        if (known == null) {
            String folded = NameFold.fold(name);
            known = new Known(folded.isEmpty() ? List.of() : look(folded), peoples.getOrDefault(folded, List.of()));
            if (recent.size() >= REMEMBERED) {
                recent.clear();
            }
            recent.put(name, known);
        }
        return known;
    }

    private List<Hit> look(String folded) {
        List<Hit> hits = new ArrayList<>(0);
        for (ListedPlace row : listed.getOrDefault(folded, List.of())) {
            hits.add(new Hit(row.place(), NameFold.fold(row.names().get(0)).equals(folded)));
        }
        if (packed != null) {
            for (int found : packed.find(folded)) {
                hits.add(new Hit(packed.place(found >> 1), (found & 1) == 1));
            }
        }
        hits.sort(Comparator.comparing((Hit hit) -> !hit.listed())
                .thenComparing(hit -> hit.place().kind())
                .thenComparing(hit -> -hit.place().population())
                .thenComparing(hit -> hit.place().id()));
        return List.copyOf(hits);
    }

    /** Whether any place has this name. */
    public boolean knows(String name) {
        return !hits(name).isEmpty();
    }

    /** Whether any place is called by the words from {@code first} to before {@code last}, parted by blanks. */
    public boolean knows(String[] words, int first, int last) {
        int hash = 0;
        int letters = 0;
        for (int i = first; i < last; i++) {
            for (int c = 0; c < words[i].length(); c++) {
                letters |= words[i].charAt(c);
                hash = NameFold.hash(hash, words[i].charAt(c));
            }
        }
        boolean maybe = letters >= NameFold.BEYOND_ASCII || hashes.get(spread(hash));
        return maybe && knows(joined(words, first, last));
    }

    private static String joined(String[] words, int first, int last) {
        return String.join(" ", Arrays.asList(words).subList(first, last));
    }

    /**
     * Places in these countries that the name may be another spelling of, the likeliest first. Only names that sound alike
     * are given; names found letter by letter are left to {@link #find}. In countries whose names English copies letter by
     * letter a street is no other spelling of a town: there a city is given alone, whose name has one letter single or double.
     */
    public List<Place> findVariant(String name, Collection<String> inCountries) {
        String sound = NameFold.sound(name, articles);
        String skeleton = NameFold.skeleton(sound);
        if (skeleton.length() < 2) {
            return List.of();
        }
        List<Variant> near = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>(inCountries);
        if (countries.removeAll(copied)) {
            doubled(name, inCountries).forEach(place -> near.add(new Variant(sound, place, 0)));
        }
        for (String country : countries) {
            for (Variant variant : skeletons.computeIfAbsent(country, this::skeletonsOf).getOrDefault(skeleton, List.of())) {
                double distance = NameFold.distance(sound, variant.sound());
                if (isNear(distance, skeleton)) {
                    near.add(new Variant(variant.sound(), variant.place(), distance));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Variant::distance)
                .thenComparing(variant -> -variant.place().population())
                .thenComparing(variant -> variant.place().id()));
        return near.stream().map(Variant::place).distinct().toList();
    }

    /** "Halvilla" for Halvila, where English copies names: the one city of a name that differs in a letter's being double; empty for short names. */
    private List<Place> doubled(String name, Collection<String> inCountries) {
        Set<Place> cities = new LinkedHashSet<>();
        for (int i = 1; name.length() >= LONG && i < name.length(); i++) {
            boolean twice = name.charAt(i) == name.charAt(i - 1);
            String other = name.substring(0, i) + (twice ? "" : name.substring(i - 1, i)) + name.substring(twice ? i + 1 : i);
            find(other).stream()
                    .filter(place -> place.kind() == Place.Kind.TOWN && copied.contains(place.country()) && inCountries.contains(place.country()) && place.population() >= CITY)
                    .forEach(cities::add);
        }
        return cities.size() == 1 ? List.copyOf(cities) : List.of();
    }

    /** Whether two spellings may be of one name, which is what {@link #findVariant} asks. */
    public boolean soundsLike(String one, String other) {
        String a = NameFold.sound(one, articles);
        String b = NameFold.sound(other, articles);
        String skeleton = NameFold.skeleton(a);
        return skeleton.equals(NameFold.skeleton(b)) && isNear(NameFold.distance(a, b), skeleton);
    }

    /** The fewer consonants speak for two spellings, the more the vowels must. */
    private static boolean isNear(double distance, String skeleton) {
        return distance <= (skeleton.length() > 2 ? FAR : FAR / 2);
    }

    /** A spelling of a place in the index by consonants. */
    private record Variant(String sound, Place place, double distance) {}

    private Map<String, List<Variant>> skeletonsOf(String country) {
        Map<String, List<Variant>> index = new HashMap<>();
        for (ListedPlace row : byCountry.getOrDefault(country, List.of())) {
            row.names().forEach(name -> index(name, row.place(), index));
        }
        if (packed != null) {
            packed.forEachOf(country, i -> index(packed.name(i), packed.place(i), index));
        }
        return index;
    }

    private void index(String name, Place place, Map<String, List<Variant>> index) {
        String sound = NameFold.sound(name, articles);
        index.computeIfAbsent(NameFold.skeleton(sound), k -> new ArrayList<>(1)).add(new Variant(sound, place, 0));
    }

    /** The country of that code; null when unknown. */
    public Place country(String code) {
        ListedPlace row = countries.get(code);
        return row == null ? null : row.place();
    }

    /** Codes of the countries whose people or things are called so ("Syrian"), in the table's order; empty for other words. */
    public List<String> countriesOf(String adjective) {
        boolean maybe = peopleHashes.get(spread(NameFold.hash(adjective)) >>> HASH_BITS - PEOPLE_BITS);
        return maybe ? known(adjective).countries() : List.of();
    }

    /** Codes of a country's neighbours; empty when unknown. */
    public List<String> neighbours(String country) {
        ListedPlace row = countries.get(country);
        return row == null ? List.of() : row.neighbours();
    }

    /** The capital's name; empty when unknown. */
    public String capital(String country) {
        ListedPlace row = countries.get(country);
        return row == null ? "" : row.capital();
    }

    /** The first division of that code, "SY.09"; null when unknown. */
    public Place division(String code) {
        return code == null ? null : divisions.get(code);
    }

    /** Names of what contains the place, narrowest first, country last. */
    public List<String> within(Place place) {
        List<String> names = new ArrayList<>(place.within());
        Place division = division(place.division());
        if (names.isEmpty() && division != null && !division.id().equals(place.id())) {
            names.add(division.name());
        }
        Place country = country(place.country());
        if (country != null && place.kind() != Place.Kind.COUNTRY && !names.contains(country.name())) {
            names.add(country.name());
        }
        return names;
    }
}
