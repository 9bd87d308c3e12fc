package org.dateline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of the globe, in degrees.
 *
 * @param west at least -180
 * @param south at least -90
 * @param east greater than {@code west}
 * @param north greater than {@code south}
 */
record Box(double west, double south, double east, double north) {
    /** Less than this much of the globe shows too little to know where one is. */
    private static final double LEAST = 1;

    Box {
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("not a box: " + west + " " + south + " " + east + " " + north);
        }
    }

    /** Around all points (longitude, latitude) but the given share at each side, with room at the edges. */
    static Box around(Collection<double[]> points, double leftOut) {
        double[] x = points.stream().mapToDouble(point -> point[0]).sorted().toArray();
        double[] y = points.stream().mapToDouble(point -> point[1]).sorted().toArray();
        int skip = (int) Math.round((points.size() - 1) * leftOut);
        int last = points.size() - 1 - skip;
        double width = Math.max(LEAST, 1.3 * (x[last] - x[skip]));
        double height = Math.max(LEAST, 1.3 * (y[last] - y[skip]));
        double middleX = (x[last] + x[skip]) / 2;
        double middleY = (y[last] + y[skip]) / 2;
        return within(middleX - width / 2, middleY - height / 2, middleX + width / 2, middleY + height / 2);
    }

    private static Box within(double west, double south, double east, double north) {
        return new Box(Math.max(-180, west), Math.max(-85, south), Math.min(180, east), Math.min(85, north));
    }

    /** Widened or heightened to the shape of a window: at least so many times, and at most so many times, wider than high. */
    Box shaped(double least, double most) {
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double shape = width() * shrink / height();
        double x = shape < least ? (height() * least / shrink - width()) / 2 : 0;
        double y = shape > most ? (width() * shrink / most - height()) / 2 : 0;
        return within(west - x, south - y, east + x, north + y);
    }

    /** Wider and higher by the share of its size on each side. */
    Box grown(double share) {
        double x = (east - west) * share;
        double y = (north - south) * share;
        return within(west - x, south - y, east + x, north + y);
    }

    boolean contains(Box other) {
        return west <= other.west && south <= other.south && other.east <= east && other.north <= north;
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    /** The ring cut off at the box's edges; empty when nothing is left. */
    double[][] clipRing(double[][] ring) {
        List<double[]> points = List.of(ring);
        for (int edge = 0; edge < 4 && !points.isEmpty(); edge++) {
            points = clip(points, edge);
        }
        return points.toArray(double[][]::new);
    }

    private List<double[]> clip(List<double[]> points, int edge) {
        List<double[]> kept = new ArrayList<>();
        double[] before = points.get(points.size() - 1);
        for (double[] point : points) {
            boolean in = beyond(point, edge) <= 0;
            if (in != beyond(before, edge) <= 0) {
                double part = beyond(before, edge) / (beyond(before, edge) - beyond(point, edge));
                kept.add(new double[] {before[0] + part * (point[0] - before[0]), before[1] + part * (point[1] - before[1])});
            }
            if (in) {
                kept.add(point);
            }
            before = point;
        }
        return kept;
    }

    private double beyond(double[] point, int edge) {
        return switch (edge) {
            case 0 -> west - point[0];
            case 1 -> south - point[1];
            case 2 -> point[0] - east;
            default -> point[1] - north;
        };
    }

    /** The stretches of the line within the box; a segment that crosses the edge is kept whole. */
    List<double[][]> clipLine(double[][] line) {
        List<double[][]> stretches = new ArrayList<>();
        List<double[]> open = new ArrayList<>();
        for (int i = 1; i < line.length; i++) {
            if (touches(line[i - 1], line[i])) {
                if (open.isEmpty()) {
                    open.add(line[i - 1]);
                }
                open.add(line[i]);
            } else if (!open.isEmpty()) {
                stretches.add(open.toArray(double[][]::new));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            stretches.add(open.toArray(double[][]::new));
        }
        return stretches;
    }

    /** Whether the segment may have a point in the box: both ends beyond one edge have none. */
    private boolean touches(double[] from, double[] to) {
        return IntStream.range(0, 4).noneMatch(edge -> beyond(from, edge) > 0 && beyond(to, edge) > 0);
    }
}
