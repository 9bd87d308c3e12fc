package org.dateline.resolve.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
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

    private PackedPlaces(ByteBuffer in) throws IOException {
        if (in.remaining() < 4 || in.getInt() != MAGIC) {
            throw new IOException("not a compiled gazetteer, or one of another version");
        }
        try {
            divisions = strings(in);
            counties = strings(in);
            int n = in.getInt();
            ids = ints(in, n);
            lats = ints(in, n);
            lons = ints(in, n);
            populations = ints(in, n);
            divisionOf = chars(in, n);
            kinds = bytes(in, n);
            nameAt = offsets(in, n);
            names = bytes(in, nameAt[n]);
            int m = in.getInt();
            keyAt = offsets(in, m);
            keys = bytes(in, keyAt[m]);
            postingAt = offsets(in, m);
            postings = bytes(in, postingAt[m]);
        } catch (BufferUnderflowException e) {
            throw new IOException("the compiled gazetteer is cut short", e);
        }
    }

    /** Reads a compiled file; throws when it is not one. */
    static PackedPlaces read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                GZIPInputStream zip = new GZIPInputStream(raw, 1 << 16)) {
            return new PackedPlaces(ByteBuffer.wrap(zip.readAllBytes()));
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
        int at = index(folded);
        return at < 0 ? List.of() : postings(at);
    }

    private int index(String folded) {
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = keyAt.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
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

    /** The hash of every folded name, as of a string; most are plain letters, of which no string need be made. */
    void forEachHash(IntConsumer visitor) {
        for (int i = 0; i + 1 < keyAt.length; i++) {
            int hash = 0;
            int at = keyAt[i];
            while (at < keyAt[i + 1] && keys[at] >= 0) {
                hash = 31 * hash + keys[at++];
            }
            boolean plain = at == keyAt[i + 1];
            visitor.accept(plain ? hash : new String(keys, keyAt[i], keyAt[i + 1] - keyAt[i], StandardCharsets.UTF_8).hashCode());
        }
    }

    /** Indices of a country's places, the most populous first. */
    void forEachOf(String country, IntConsumer visitor) {
        boolean[] own = new boolean[divisions.length];
        for (int division = 0; division < own.length; division++) {
            own[division] = divisions[division].startsWith(country);
        }
        for (int i = 0; i < ids.length; i++) {
            if (own[divisionOf[i]]) {
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

    private static String[] strings(ByteBuffer in) {
        String[] values = new String[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = new String(bytes(in, in.getChar()), StandardCharsets.UTF_8);
        }
        return values;
    }

    private static int[] ints(ByteBuffer in, int n) {
        int[] values = new int[n];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * n);
        return values;
    }

    private static char[] chars(ByteBuffer in, int n) {
        char[] values = new char[n];
        in.asCharBuffer().get(values);
        in.position(in.position() + 2 * n);
        return values;
    }

    private static byte[] bytes(ByteBuffer in, int n) {
        byte[] values = new byte[n];
        in.get(values);
        return values;
    }

    private static int[] offsets(ByteBuffer in, int n) {
        char[] lengths = chars(in, n);
        int[] at = new int[n + 1];
        for (int i = 0; i < n; i++) {
            at[i + 1] = at[i] + lengths[i];
        }
        return at;
    }
}
