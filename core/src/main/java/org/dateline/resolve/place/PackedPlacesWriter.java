package org.dateline.resolve.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes what {@link PackedPlaces} reads. All numbers are big-endian: magic; the divisions' codes; the second divisions'
 * codes; number of places, then one column after another (id, degrees north and east in 1/100000, population, division,
 * kind, length of name, names); number of keys, then lengths of keys, keys sorted by their bytes, lengths of postings,
 * postings (variable-length numbers, seven bits a byte, the lowest first).
 */
final class PackedPlacesWriter {
    /**
     * One place to be written.
     *
     * @param id GeoNames id; for a second division -1
     * @param code division: "SY.09", or "SY" when unknown; for a second division its own code
     * @param keys folded names; the first is that of {@code name}
     */
    record Row(int id, Place.Kind kind, String code, String name, double lat, double lon, int population, List<String> keys) {
        String division() {
            String[] parts = code.split("\\.", -1);
            return parts.length < 2 || parts[1].isEmpty() ? parts[0] : parts[0] + "." + parts[1];
        }
    }

    private PackedPlacesWriter() {}

    /** Writes the rows in order of population; the same rows in any order give the same bytes. */
    static void write(List<Row> rows, OutputStream out) throws IOException {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(Row::population)
                .reversed()
                .thenComparing(Row::kind)
                .thenComparing(Row::id)
                .thenComparing(Row::code));
        try (DataOutputStream data = new DataOutputStream(new BestGzip(out))) {
            data.writeInt(PackedPlaces.MAGIC);
            places(sorted, data);
            keys(sorted, data);
        }
    }

    private static void places(List<Row> rows, DataOutputStream data) throws IOException {
        List<String> divisions = List.copyOf(new TreeSet<>(rows.stream().map(Row::division).toList()));
        List<String> counties = List.copyOf(new TreeSet<>(
                rows.stream().filter(row -> row.kind() == Place.Kind.COUNTY).map(Row::code).toList()));
        strings(divisions, data);
        strings(counties, data);
        data.writeInt(rows.size());
        for (Row row : rows) {
            data.writeInt(row.kind() == Place.Kind.COUNTY ? Collections.binarySearch(counties, row.code()) : row.id());
        }
        for (Row row : rows) {
            data.writeInt((int) Math.round(row.lat() * 1e5));
        }
        for (Row row : rows) {
            data.writeInt((int) Math.round(row.lon() * 1e5));
        }
        for (Row row : rows) {
            data.writeInt(row.population());
        }
        for (Row row : rows) {
            data.writeChar(Collections.binarySearch(divisions, row.division()));
        }
        for (Row row : rows) {
            data.writeByte(PackedPlaces.KINDS.indexOf(row.kind()));
        }
        blocks(rows.stream().map(row -> row.name().getBytes(StandardCharsets.UTF_8)).toList(), data);
    }

    private static void keys(List<Row> rows, DataOutputStream data) throws IOException {
        // Folded names hold letters of the basic plane mostly; sorting by bytes is what the reader's search needs.
        Map<byte[], List<Integer>> postings = new TreeMap<>(Arrays::compareUnsigned);
        for (int i = 0; i < rows.size(); i++) {
            List<String> keys = rows.get(i).keys();
            for (String key : new TreeSet<>(keys)) {
                int main = key.equals(keys.get(0)) ? 1 : 0;
                postings.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>()).add(2 * i + main);
            }
        }
        data.writeInt(postings.size());
        blocks(List.copyOf(postings.keySet()), data);
        blocks(postings.values().stream().map(PackedPlacesWriter::numbers).toList(), data);
    }

    private static byte[] numbers(List<Integer> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            int rest = value;
            while (rest > 0x7F) {
                out.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }
        return out.toByteArray();
    }

    private static void strings(List<String> values, DataOutputStream data) throws IOException {
        data.writeInt(values.size());
        for (String value : values) {
            data.writeUTF(value);
        }
    }

    private static void blocks(List<byte[]> blocks, DataOutputStream data) throws IOException {
        for (byte[] block : blocks) {
            if (block.length > 0xFFFF) {
                throw new IOException("a name, or the list of places of one name, is too long: " + block.length + " bytes");
            }
            data.writeShort(block.length);
        }
        for (byte[] block : blocks) {
            data.write(block);
        }
    }

    /** Packs as tightly as it can; the stream's header holds no time, so that the same places give the same file. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
