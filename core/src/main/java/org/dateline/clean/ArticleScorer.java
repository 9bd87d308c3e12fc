package org.dateline.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private final CleanLexicon lexicon;
    private final String text;
    private final List<HtmlText.Piece> pieces;
    private final Map<Element, Double> raw = new IdentityHashMap<>();
    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Map<Element, Boolean> outside = new IdentityHashMap<>();
    private final double total;

    ArticleScorer(CleanLexicon lexicon, String text, List<HtmlText.Piece> pieces) {
        this.lexicon = lexicon;
        this.text = text;
        this.pieces = pieces;
        List<Double> own = new ArrayList<>();
        Map<Element, Integer> siblings = new IdentityHashMap<>();
        for (HtmlText.Piece piece : pieces) {
            own.add(weight(piece));
            if (own.get(own.size() - 1) > 0) {
                siblings.merge(group(piece), 1, Integer::sum);
            }
        }
        double sum = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int together = siblings.getOrDefault(group(pieces.get(i)), 0);
            own.set(i, own.get(i) * (together >= 3 ? 1 : together == 2 ? 0.6 : 0.3));
            sum += own.get(i);
            spread(raw, pieces.get(i).element(), own.get(i));
        }
        total = sum;
        for (int i = 0; i < pieces.size(); i++) {
            if (!isOutside(pieces.get(i).element())) {
                spread(weights, pieces.get(i).element(), own.get(i));
            }
        }
    }

    /** Paragraphs of an article stand side by side in one element; a teaser stands alone in its own. */
    private static Element group(HtmlText.Piece piece) {
        Element at = piece.element();
        while ((at.normalName().equals("p") || at.normalName().equals("blockquote")) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    /** How much running text stands in the block, links left out. */
    private double weight(HtmlText.Piece piece) {
        return isProse(piece) ? Math.min(piece.span().length() - piece.linked(), 2000) : 0;
    }

    /** Whether the block is running text, in any language, and neither a link nor the page's own voice. */
    boolean isProse(HtmlText.Piece piece) {
        String words = piece.span().of(text);
        Shape shape = Shape.of(words, lexicon.allFunctionWords);
        boolean foreign = shape.function() < 0.05 && words.length() >= 80 && !Languages.isLatin(words);
        boolean prose = shape.isProse() || foreign;
        return prose && linkShare(piece) < 0.5 && !lexicon.isSiteVoice(new Edges(words));
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
            verdict = verdict || lexicon.markup.isOutside(each) && raw.getOrDefault(each, 0.0) < TOO_MUCH * total;
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
        for (Element next = at; next != null; next = largest(at)) {
            at = next;
        }
        return at;
    }

    private Element largest(Element parent) {
        for (Element child : parent.children()) {
            boolean most = weights.getOrDefault(child, 0.0) >= MOST * weights.get(parent);
            if (most && !child.normalName().equals("p") && !child.normalName().equals("blockquote")) {
                return child;
            }
        }
        return null;
    }
}
