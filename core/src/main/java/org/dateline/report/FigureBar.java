package org.dateline.report;

import java.util.List;
import org.dateline.model.Toll;

/** One origin's figures drawn on a line from nothing to the greatest figure of the toll: a dot, or a bar for a range. */
final class FigureBar {
    private static final int WIDTH = 180;
    private static final int EDGE = 8;

    private final int greatest;

    FigureBar(int greatest) {
        this.greatest = Math.max(1, greatest);
    }

    void write(Html html, List<Toll.Figure> figures) {
        html.open("svg", "viewBox", "0 0 " + (WIDTH + 2 * EDGE + 8) + " 16", "class", "figure", "preserveAspectRatio", "xMinYMid",
                "aria-hidden", "true");
        html.open("line", "x1", EDGE, "x2", EDGE + WIDTH, "y1", 8, "y2", 8, "class", "axis").close();
        figures.stream().filter(Toll.Figure::superseded).forEach(figure -> figure(html, figure, "old"));
        figures.stream().filter(figure -> !figure.superseded() && !figure.copy()).forEach(figure -> figure(html, figure, "stands"));
        html.close();
    }

    private void figure(Html html, Toll.Figure figure, String style) {
        Integer min = figure.count().min();
        Integer max = figure.count().max();
        if (min == null && max == null) {
            return;
        }
        double from = x(min == null ? 0 : min);
        double to = max == null ? EDGE + WIDTH + 2 : x(max);
        if (min != null && min.equals(max)) {
            html.open("circle", "cx", Svg.number(from), "cy", 8, "r", 4.5, "class", style).close();
            return;
        }
        html.open("line", "x1", Svg.number(from), "x2", Svg.number(to), "y1", 8, "y2", 8, "class", "range " + style).close();
        if (min != null) {
            html.open("circle", "cx", Svg.number(from), "cy", 8, "r", 4, "class", style).close();
        }
        if (max == null) {
            html.open("path", "d", "M" + Svg.number(to) + " 3l6 5l-6 5z", "class", style).close();
        } else {
            html.open("path", "d", "M" + Svg.number(to) + " 3v10", "class", "stop " + style).close();
        }
    }

    private double x(int number) {
        return EDGE + (double) WIDTH * number / greatest;
    }
}
