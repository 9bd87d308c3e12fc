package org.dateline.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.format.Json;

/**
 * Makes the outlines that the page's map is drawn from, out of the TopoJSON files of the npm package world-atlas (Natural
 * Earth). Run by hand when Natural Earth changes; docs/report.md says how. Arguments: countries-50m.json or
 * countries-110m.json, the file to write, and the scale's name for the header.
 */
final class OutlineTool {
    private final Map<String, Object> topology;
    private final List<int[][]> arcs = new ArrayList<>();
    private final Map<String, List<String>> polygons = new TreeMap<>();
    private final int[] uses;

    private OutlineTool(Map<String, Object> topology) {
        this.topology = topology;
        List<?> transformed = (List<?>) topology.get("arcs");
        transformed.forEach(arc -> arcs.add(points((List<?>) arc)));
        this.uses = new int[arcs.size()];
    }

    public static void main(String[] args) throws IOException {
        OutlineTool tool = new OutlineTool(Json.readObject(Files.readString(Path.of(args[0]), StandardCharsets.UTF_8)));
        Files.writeString(Path.of(args[1]), tool.outlines(args[2]), StandardCharsets.UTF_8);
    }

    private String outlines(String scale) {
        Map<?, ?> objects = (Map<?, ?>) topology.get("objects");
        Map<?, ?> countries = (Map<?, ?>) objects.get("countries");
        ((List<?>) countries.get("geometries")).forEach(geometry -> country((Map<?, ?>) geometry));
        StringBuilder text = new StringBuilder("# Countries of Natural Earth, 1:" + scale + " (naturalearthdata.com, public domain), from the"
                + " npm package world-atlas 2.0.2, written by OutlineTool.\n"
                + "# First the arcs, numbered from 0: C a coast, B a border between two countries; then longitude and latitude in"
                + " hundredths\n# of a degree, each as the difference to the one before, in the encoding that docs/report.md"
                + " describes. Then the polygons: P,\n# the country's name, and rings of arc numbers; a number n below 0 is arc"
                + " -1-n backwards.\n");
        for (int i = 0; i < arcs.size(); i++) {
            text.append(uses[i] > 1 ? 'B' : 'C').append('\t').append(encode(arcs.get(i))).append('\n');
        }
        polygons.forEach((name, rings) -> rings.forEach(
                polygon -> text.append("P\t").append(name).append('\t').append(polygon).append('\n')));
        return text.toString();
    }

    private void country(Map<?, ?> geometry) {
        String name = String.valueOf(((Map<?, ?>) geometry.get("properties")).get("name"));
        List<?> rings = (List<?>) geometry.get("arcs");
        List<?> all = "Polygon".equals(geometry.get("type")) ? List.of(rings) : rings == null ? List.of() : rings;
        for (Object polygon : all) {
            polygons.computeIfAbsent(name, none -> new ArrayList<>()).add(rings((List<?>) polygon));
        }
    }

    private String rings(List<?> polygon) {
        List<String> rings = new ArrayList<>();
        for (Object ring : polygon) {
            List<String> numbers = new ArrayList<>();
            for (Object number : (List<?>) ring) {
                int arc = ((Number) number).intValue();
                uses[arc < 0 ? -1 - arc : arc]++;
                numbers.add(String.valueOf(arc));
            }
            rings.add(String.join(" ", numbers));
        }
        return String.join(";", rings);
    }

    /** In hundredths of a degree; points that fall together are one. */
    private int[][] points(List<?> arc) {
        Map<?, ?> transform = (Map<?, ?>) topology.get("transform");
        List<?> scale = (List<?>) transform.get("scale");
        List<?> move = (List<?>) transform.get("translate");
        List<int[]> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (Object step : arc) {
            x += number(((List<?>) step).get(0)).longValue();
            y += number(((List<?>) step).get(1)).longValue();
            int[] point = {hundredths(x, scale.get(0), move.get(0)), hundredths(y, scale.get(1), move.get(1))};
            int[] last = points.isEmpty() ? null : points.get(points.size() - 1);
            if (last == null || last[0] != point[0] || last[1] != point[1]) {
                points.add(point);
            }
        }
        return points.toArray(int[][]::new);
    }

    private static int hundredths(long quantised, Object scale, Object move) {
        return (int) Math.round(100 * (quantised * number(scale).doubleValue() + number(move).doubleValue()));
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    private static String encode(int[][] points) {
        StringBuilder text = new StringBuilder();
        int[] last = {0, 0};
        for (int[] point : points) {
            encode(point[0] - last[0], text);
            encode(point[1] - last[1], text);
            last = point;
        }
        return text.toString();
    }

    private static void encode(int difference, StringBuilder text) {
        int rest = difference << 1 ^ difference >> 31;
        while (rest >= 32) {
            text.append((char) (63 + (32 | rest & 31)));
            rest >>>= 5;
        }
        text.append((char) (63 + rest));
    }
}
