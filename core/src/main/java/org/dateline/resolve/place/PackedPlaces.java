package org.dateline.resolve.place;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;

/**
 * The compiled populated places: columns of numbers and one block of sorted folded names, so that 200,000 places cost one
 * reading of a few megabytes and no object each. Layout, after gzip: magic, places, keys; see {@link PackedPlacesWriter}.
 */
final class PackedPlaces {
    static final int MAGIC = 0x444C5031;

    /** Feature kinds as stored, and what each is called. */
    static final List<Place.Kind> KINDS = List.of(Place.Kind.TOWN, Place.Kind.QUARTER, Place.Kind.COUNTY);

    private static final String[] TYPES = {"city", "district", "district"};

    private final String[] divisions;
    private final String[] counties;
    private final int[] ids;
    private final int[] lats;
    private final int[] lons;
    private final int[] populations;
    private final char[] divisionOf;
    private final byte[] kinds;
    private final byte[] names;
    private final int[] nameAt;
    private final byte[] keys;
    private final int[] keyAt;
    private final byte[] postings;
    private final int[] postingAt;

    private PackedPlaces(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a compiled gazetteer, or one of another version");
        }
        divisions = strings(in);
        counties = strings(in);
        int n = in.readInt();
        ids = ints(in, n);
        lats = ints(in, n);
        lons = ints(in, n);
        populations = ints(in, n);
        divisionOf = new char[n];
        for (int i = 0; i < n; i++) {
            divisionOf[i] = in.readChar();
        }
        kinds = in.readNBytes(n);
        nameAt = offsets(in, n);
        names = in.readNBytes(nameAt[n]);
        int m = in.readInt();
        keyAt = offsets(in, m);
        keys = in.readNBytes(keyAt[m]);
        postingAt = offsets(in, m);
        postings = in.readNBytes(postingAt[m]);
        if (postings.length != postingAt[m]) {
            throw new IOException("the compiled gazetteer is cut short");
        }
    }

    /** Reads a compiled file; throws when it is not one. */
    static PackedPlaces read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                GZIPInputStream zip = new GZIPInputStream(raw, 1 << 16)) {
            return new PackedPlaces(new DataInputStream(new ByteArrayInputStream(zip.readAllBytes())));
        }
    }

    int size() {
        return ids.length;
    }

    /**
     * The places of that folded name, the most populous first: {@code 2i + 1} for the place of index i when it is listed
     * under this name, {@code 2i} when the name is another of its names.
     */
    List<Integer> find(String folded) {
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = keyAt.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key);
            if (order == 0) {
                return postings(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return List.of();
    }

    private int compare(int index, byte[] key) {
        return Arrays.compareUnsigned(keys, keyAt[index], keyAt[index + 1], key, 0, key.length);
    }

    private List<Integer> postings(int key) {
        List<Integer> found = new ArrayList<>();
        int value = 0;
        int shift = 0;
        for (int at = postingAt[key]; at < postingAt[key + 1]; at++) {
            value |= (postings[at] & 0x7F) << shift;
            shift += 7;
            if (postings[at] >= 0) {
                found.add(value);
                value = 0;
                shift = 0;
            }
        }
        return found;
    }

    /** Indices of a country's places, the most populous first. */
    void forEachOf(String country, IntConsumer visitor) {
        for (int i = 0; i < ids.length; i++) {
            if (country.equals(country(i))) {
                visitor.accept(i);
            }
        }
    }

    String name(int i) {
        return new String(names, nameAt[i], nameAt[i + 1] - nameAt[i], StandardCharsets.UTF_8);
    }

    String country(int i) {
        return divisions[divisionOf[i]].substring(0, 2);
    }

    /** "SY.09"; null when the place's division is unknown. */
    String division(int i) {
        String code = divisions[divisionOf[i]];
        return code.length() > 3 ? code : null;
    }

    Place.Kind kind(int i) {
        return KINDS.get(kinds[i]);
    }

    /** The place as a value; what contains it is left to the caller, who knows the divisions' names. */
    Place place(int i) {
        String id = kind(i) == Place.Kind.COUNTY ? "admin2:" + counties[ids[i]] : "geonames:" + ids[i];
        return new Place(id, name(i), kind(i), TYPES[kinds[i]], country(i), division(i), lats[i] / 1e5, lons[i] / 1e5,
                populations[i], List.of());
    }

    private static String[] strings(DataInputStream in) throws IOException {
        String[] values = new String[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readUTF();
        }
        return values;
    }

    private static int[] ints(DataInputStream in, int n) throws IOException {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    private static int[] offsets(DataInputStream in, int n) throws IOException {
        int[] at = new int[n + 1];
        for (int i = 0; i < n; i++) {
            at[i + 1] = at[i] + in.readUnsignedShort();
        }
        return at;
    }
}
