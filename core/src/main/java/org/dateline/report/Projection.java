package org.dateline.report;

/**
 * Degrees to the map's units: a plain cylinder that keeps distances right, in both directions, at the middle of the box that
 * is shown first. That box is 1000 units wide.
 */
final class Projection {
    static final int WIDTH = 1000;
    private static final double KM_PER_DEGREE = 111.195;

    private final Box box;
    private final double shrink;
    private final double unit;

    Projection(Box box) {
        this.box = box;
        this.shrink = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        this.unit = WIDTH / (box.width() * shrink);
    }

    double x(double longitude) {
        return (longitude - box.west()) * shrink * unit;
    }

    double y(double latitude) {
        return (box.north() - latitude) * unit;
    }

    double height() {
        return y(box.south());
    }

    double unitsPerKilometre() {
        return unit / KM_PER_DEGREE;
    }
}
