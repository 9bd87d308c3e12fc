package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Lays a web page out as words and marks which blocks are the article's. The only class that parses HTML. */
final class HtmlPage {
    /** Real pages nest some dozens deep; what is deeper is laid flat. */
    private static final int DEEPEST = 256;

    private final CleanLexicon lexicon;
    private final String text;
    private final HtmlText words;
    private final Document document;
    private final ArticleScorer scorer;
    private final Element article;
    private final Span lead;

    private HtmlPage(CleanLexicon lexicon, String source) {
        this.lexicon = lexicon;
        document = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source, "");
        words = new HtmlText(source);
        NodeTraversor.traverse(words, document);
        text = words.text();
        scorer = new ArticleScorer(lexicon, text, words.pieces());
        article = scorer.article(document);
        lead = lead();
    }

    static Page of(CleanLexicon lexicon, String source) {
        HtmlPage page = new HtmlPage(lexicon, source);
        return new Page(page.text, page.words.alignment(), page.blocks(),
                HtmlMetadata.of(page.document, lexicon.calendar));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (HtmlText.Piece piece : words.pieces()) {
            Block.Hint hint = hint(piece);
            if (isKept(piece.element())) {
                for (Block block : TextBlocks.of(piece.span().of(text))) {
                    int at = piece.span().start();
                    blocks.add(Block.of(text, at + block.span().start(), at + block.span().end(), hint));
                }
            } else {
                blocks.add(new Block(piece.span(), piece.span().of(text), hint));
            }
        }
        return blocks;
    }

    private static boolean isKept(Element element) {
        return element != null && element.closest("pre") != null;
    }

    private Block.Hint hint(HtmlText.Piece piece) {
        Element element = piece.element();
        String heading = heading(element);
        if (heading.equals("h1")) {
            return Block.Hint.HEADLINE;
        }
        boolean inside = article == null || isWithin(element, article) || isLead(piece);
        if (!inside || scorer.isOutside(element) && !scorer.isOutside(article) || isMenu(piece)) {
            return Block.Hint.OUTSIDE;
        }
        return lexicon.markup.isCaption(element) ? Block.Hint.CAPTION
                : !heading.isEmpty() ? Block.Hint.HEADING
                : Block.Hint.ARTICLE;
    }

    /** Running text between the headline and the article's element: many pages set the lead apart. */
    private boolean isLead(HtmlText.Piece piece) {
        return lead.contains(piece.span()) && scorer.isProse(piece);
    }

    /** From the last main heading before the article's element to its first word; empty when there is none. */
    private Span lead() {
        int heading = -1;
        for (HtmlText.Piece piece : words.pieces()) {
            if (article != null && isWithin(piece.element(), article)) {
                return heading < 0 ? new Span(0, 0) : new Span(heading, piece.span().start());
            }
            heading = heading(piece.element()).equals("h1") ? piece.span().end() : heading;
        }
        return new Span(0, 0);
    }

    private static String heading(Element element) {
        for (Node node = element; node instanceof Element each; node = node.parent()) {
            if (each.normalName().matches("h[1-6]")) {
                return each.normalName();
            }
        }
        return "";
    }

    private static boolean isWithin(Element element, Element ancestor) {
        for (Node node = element; node != null; node = node.parent()) {
            if (node == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** A block that is little else than links; a sentence may be a link for the greater part. */
    private boolean isMenu(HtmlText.Piece piece) {
        double share = ArticleScorer.linkShare(piece);
        return share > 0.9 || share > 0.6 && piece.span().length() < 120;
    }
}
