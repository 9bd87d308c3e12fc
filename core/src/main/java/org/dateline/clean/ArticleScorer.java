package org.dateline.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the element that holds the article: from the root down to the smallest element that still holds most of the page's
 * sentences. Links do not count, nor does what the mark-up says is something else, unless most of the sentences stand there.
 */
final class ArticleScorer {
    /** An element with this share of its parent's sentences holds the article as well as the parent does. */
    private static final double MOST = 0.7;

    /** What holds more than this share of the page's sentences is no sidebar, whatever its name says. */
    private static final double TOO_MUCH = 0.45;

    private final Markup markup;
    private final String text;
    private final List<HtmlText.Piece> pieces;
    private final Map<Element, Double> raw = new IdentityHashMap<>();
    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Map<Element, Boolean> outside = new IdentityHashMap<>();
    private final double total;

    ArticleScorer(Markup markup, String text, List<HtmlText.Piece> pieces, Set<String> functionWords) {
        this.markup = markup;
        this.text = text;
        this.pieces = pieces;
        List<Double> own = new ArrayList<>();
        double sum = 0;
        for (HtmlText.Piece piece : pieces) {
            double weight = weight(piece, functionWords);
            own.add(weight);
            sum += weight;
            spread(raw, piece.element(), weight);
        }
        total = sum;
        for (int i = 0; i < pieces.size(); i++) {
            if (!isOutside(pieces.get(i).element())) {
                spread(weights, pieces.get(i).element(), own.get(i));
            }
        }
    }

    /** How much running text stands in the block, links left out. */
    private double weight(HtmlText.Piece piece, Set<String> functionWords) {
        Shape shape = Shape.of(piece.span().of(text), functionWords);
        return shape.isProse() && linkShare(piece) < 0.5 ? Math.min(piece.span().length() - piece.linked(), 2000) : 0;
    }

    static double linkShare(HtmlText.Piece piece) {
        return (double) piece.linked() / piece.span().length();
    }

    private static void spread(Map<Element, Double> sums, Element from, double weight) {
        for (Node node = from; weight > 0 && node instanceof Element element; node = node.parent()) {
            sums.merge(element, weight, Double::sum);
        }
    }

    /** Whether the mark-up says that what stands in this element is not the article. */
    boolean isOutside(Element element) {
        List<Element> path = new ArrayList<>();
        Boolean known = null;
        for (Node node = element; node instanceof Element each && known == null; node = node.parent()) {
            known = outside.get(each);
            if (known == null) {
                path.add(each);
            }
        }
        boolean verdict = known != null && known;
        for (int i = path.size() - 1; i >= 0; i--) {
            Element each = path.get(i);
            verdict = verdict || markup.isOutside(each) && raw.getOrDefault(each, 0.0) < TOO_MUCH * total;
            outside.put(each, verdict);
        }
        return verdict;
    }

    /** The element that holds the article; null when the page has no sentences. */
    Element article(Element root) {
        if (weights.getOrDefault(root, 0.0) == 0) {
            return null;
        }
        Element at = root;
        Element named = null;
        for (Element next = at; next != null; next = largest(at)) {
            at = next;
            named = named == null && markup.isArticle(at) ? at : named;
        }
        return at;
    }

    private Element largest(Element parent) {
        for (Element child : parent.children()) {
            if (weights.getOrDefault(child, 0.0) >= MOST * weights.get(parent)) {
                return child;
            }
        }
        return null;
    }
}
