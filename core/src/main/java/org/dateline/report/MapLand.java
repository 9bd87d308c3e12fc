package org.dateline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws land, coasts and borders of a box. */
final class MapLand {
    /** Points nearer to the last one, in the map's units, are left out; the first view is a thousand units wide. */
    private static final double NEAR = 0.4;
    private static final List<Double> STEPS = List.of(0.25, 0.5, 1.0, 2.0, 5.0, 10.0);

    private final Projection projection;

    MapLand(Projection projection) {
        this.projection = projection;
    }

    /** What is drawn first lies below; the box's own rectangle hides what was drawn there before. */
    void write(Html html, Outlines outlines, Box box) {
        html.open("rect", "class", "sea", "x", Svg.number(projection.x(box.west())), "y", Svg.number(projection.y(box.north())),
                "width", Svg.number(projection.x(box.east()) - projection.x(box.west())),
                "height", Svg.number(projection.y(box.south()) - projection.y(box.north()))).close();
        StringBuilder land = new StringBuilder();
        outlines.countries().forEach(country -> path(box.clipRing(country.ring()), land, true));
        html.open("path", "class", "land", "fill-rule", "evenodd", "d", land).close();
        lines(html, "border", outlines.borders(), box);
        lines(html, "coast", outlines.coasts(), box);
        html.text("\n");
    }

    /** Meridians and parallels, as many as help in the box that is shown first, drawn over the whole of the other. */
    void grid(Html html, Box shown, Box box) {
        double step = STEPS.stream().filter(degrees -> shown.width() / degrees <= 8).findFirst().orElse(30.0);
        List<double[][]> lines = new ArrayList<>();
        for (double x = Math.ceil(box.west() / step) * step; x <= box.east(); x += step) {
            lines.add(new double[][] {{x, box.south()}, {x, box.north()}});
        }
        for (double y = Math.ceil(box.south() / step) * step; y <= box.north(); y += step) {
            lines.add(new double[][] {{box.west(), y}, {box.east(), y}});
        }
        lines(html, "grid", lines, box);
    }

    private void lines(Html html, String style, List<double[][]> lines, Box box) {
        StringBuilder path = new StringBuilder();
        lines.forEach(line -> box.clipLine(line).forEach(stretch -> path(stretch, path, false)));
        html.open("path", "class", style, "d", path).close();
    }

    /** Where a country's name may stand: the middle of its largest stretch in the box. */
    Map<String, double[]> names(Outlines outlines, Box box) {
        Map<String, double[]> names = new LinkedHashMap<>();
        Map<String, Double> sizes = new LinkedHashMap<>();
        for (Outlines.Country country : outlines.countries()) {
            double[] middle = middle(box.clipRing(country.ring()));
            double all = box.width() * box.height();
            if (middle[2] > all / 150 && middle[2] > sizes.getOrDefault(country.name(), 0.0)) {
                sizes.put(country.name(), middle[2]);
                names.put(country.name(), new double[] {projection.x(middle[0]), projection.y(middle[1])});
            }
        }
        return names;
    }

    /** The centre of gravity and the area, in square degrees. */
    private static double[] middle(double[][] ring) {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] one = ring[i];
            double[] other = ring[(i + 1) % ring.length];
            double cross = one[0] * other[1] - other[0] * one[1];
            area += cross / 2;
            x += (one[0] + other[0]) * cross;
            y += (one[1] + other[1]) * cross;
        }
        return area == 0 ? new double[3] : new double[] {x / (6 * area), y / (6 * area), Math.abs(area)};
    }

    private void path(double[][] points, StringBuilder path, boolean closed) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        int drawn = 0;
        for (int i = 0; i < points.length; i++) {
            double x = projection.x(points[i][0]);
            double y = projection.y(points[i][1]);
            boolean last = i == points.length - 1;
            if (drawn == 0 || last || Math.hypot(x - lastX, y - lastY) >= NEAR) {
                path.append(drawn == 0 ? "M" : "L").append(Svg.number(x)).append(' ').append(Svg.number(y));
                lastX = x;
                lastY = y;
                drawn++;
            }
        }
        path.append(closed && drawn > 0 ? "z" : "");
    }
}
