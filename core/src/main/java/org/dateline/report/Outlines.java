package org.dateline.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Coasts, borders and countries as Natural Earth draws them, in degrees.
 *
 * @param coasts lines where land meets water
 * @param borders lines between two countries
 * @param countries the stretches of land, each under its country's name; a country of many islands is many entries
 */
record Outlines(List<double[][]> coasts, List<double[][]> borders, List<Country> countries) {
    /** One ring round a stretch of land, or round a hole in it. Points are longitude, latitude. */
    record Country(String name, double[][] ring) {}

    /** Countries at 1:50 million: for a part of the world. */
    static Outlines fine() {
        return parse(Resources.text("outlines-50m.txt"));
    }

    /** Countries at 1:110 million: for all of it. */
    static Outlines coarse() {
        return parse(Resources.text("outlines-110m.txt"));
    }

    private static Outlines parse(String text) {
        List<double[][]> arcs = new ArrayList<>();
        Outlines outlines = new Outlines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] fields = line.split("\t");
            if (fields[0].equals("P")) {
                rings(fields[2], arcs).forEach(ring -> outlines.countries.add(new Country(fields[1], ring)));
            } else {
                double[][] arc = decode(fields[1]);
                arcs.add(arc);
                (fields[0].equals("B") ? outlines.borders : outlines.coasts).addAll(aroundTheGlobe(arc, false));
            }
        });
        return outlines;
    }

    private static List<double[][]> rings(String rings, List<double[][]> arcs) {
        List<double[][]> polygon = new ArrayList<>();
        for (String ring : rings.split(";")) {
            List<double[]> points = new ArrayList<>();
            for (String number : ring.split(" ")) {
                int arc = Integer.parseInt(number);
                double[][] line = arcs.get(arc < 0 ? -1 - arc : arc);
                for (int i = 0; i < line.length; i++) {
                    points.add(line[arc < 0 ? line.length - 1 - i : i]);
                }
            }
            polygon.addAll(aroundTheGlobe(points.toArray(double[][]::new), true));
        }
        return polygon;
    }

    /**
     * A line that crosses the 180th meridian jumps from one edge of the map to the other. Here it runs on beyond the edge,
     * and a second time shifted by the whole globe; each edge of the map shows its part.
     */
    private static List<double[][]> aroundTheGlobe(double[][] line, boolean ring) {
        List<double[]> points = new ArrayList<>();
        double shift = 0;
        double west = 180;
        double east = -180;
        for (int i = 0; i < line.length; i++) {
            double step = i == 0 ? 0 : line[i][0] - line[i - 1][0];
            shift += step > 180 ? -360 : step < -180 ? 360 : 0;
            points.add(new double[] {line[i][0] + shift, line[i][1]});
            west = Math.min(west, line[i][0] + shift);
            east = Math.max(east, line[i][0] + shift);
        }
        if (ring && Math.abs(points.get(0)[0] - points.get(points.size() - 1)[0]) > 359) {
            // Round the pole: Antarctica.
            points.add(new double[] {points.get(points.size() - 1)[0], -90});
            points.add(new double[] {points.get(0)[0], -90});
        }
        double[][] whole = points.toArray(double[][]::new);
        if (west >= -180 && east <= 180) {
            return List.<double[][]>of(whole);
        }
        return List.of(whole, shifted(whole, west < -180 ? 360 : -360));
    }

    private static double[][] shifted(double[][] line, double degrees) {
        double[][] moved = new double[line.length][];
        for (int i = 0; i < line.length; i++) {
            moved[i] = new double[] {line[i][0] + degrees, line[i][1]};
        }
        return moved;
    }

    /** Differences in hundredths of a degree, five bits a character, the sign in the lowest bit. */
    private static double[][] decode(String text) {
        List<double[]> points = new ArrayList<>();
        int[] sum = {0, 0};
        int axis = 0;
        int value = 0;
        int shift = 0;
        for (int i = 0; i < text.length(); i++) {
            int five = text.charAt(i) - 63;
            value |= (five & 31) << shift;
            shift += 5;
            if (five < 32) {
                sum[axis] += value >>> 1 ^ -(value & 1);
                axis = 1 - axis;
                value = 0;
                shift = 0;
                if (axis == 0) {
                    points.add(new double[] {sum[0] / 100.0, sum[1] / 100.0});
                }
            }
        }
        return points.toArray(double[][]::new);
    }
}
