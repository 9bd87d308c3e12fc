package org.dateline.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.clean.Looks.Look;
import org.dateline.model.Credit;
import org.dateline.model.Dateline;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.Span;

/** Sorts the blocks of one page into passages and reads its day, byline, dateline and credits on the way. */
final class Sorter {
    private final CleanLexicon lexicon;
    private final Source source;
    private final Page page;
    private final List<Block> blocks;
    private final List<Shape> shapes = new ArrayList<>();
    private final boolean wire;
    private final List<Look> looks;
    private final Body body;
    private final Metadata known;
    private final int headline;
    private final String language;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private String byline;
    private Dateline dateline;
    private LocalDate datelineDay;
    private int paragraphs;
    private final Set<String> printed = new HashSet<>();

    Sorter(CleanLexicon lexicon, Source source, Page page) {
        this.lexicon = lexicon;
        this.source = source;
        this.page = page;
        this.blocks = page.blocks();
        for (Block block : blocks) {
            shapes.add(Shape.of(block.text(), lexicon.functionWords));
        }
        wire = isCapitals(page.text());
        Looks each = new Looks(lexicon, wire);
        looks = each.of(blocks, shapes);
        body = Body.of(blocks, looks, shapes,
                i -> wire || lexicon.datelines.find(blocks.get(i).text(), 0, true) != null);
        known = source.metadata().or(page.metadata());
        headline = Headline.find(blocks, shapes, looks, body, known.title(), known.outlet());
        language = language(each);
    }

    private static boolean isCapitals(String text) {
        int letters = 0;
        int capitals = 0;
        int end = Math.min(text.length(), 50_000);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if ((letters - capitals) * 10 > end) {
                return false; // whatever follows
            }
        }
        return letters > 40 && capitals * 10 > letters * 9;
    }

    /** The language that most of the running text is in; null when it cannot be told. */
    private String language(Looks each) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (looks.get(i) == Look.PROSE || looks.get(i) == Look.FOREIGN || blocks.size() == 1) {
                String code = each.language(i, blocks.get(i).text());
                if (code != null) {
                    letters.merge(code, blocks.get(i).text().length(), Integer::sum);
                }
            }
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElseGet(() -> lexicon.languages.of(page.text()));
    }

    Report sort() {
        for (int i = 0; i < blocks.size(); i++) {
            place(i);
        }
        credits.sort(Comparator.comparing(Credit::span));
        Metadata found = new Metadata(null, null, headline < 0 ? null : title(), null, null);
        Metadata metadata = known.or(found).or(new Days(lexicon, blocks, looks, body).metadata(known, dateline, datelineDay));
        return new Report(source.id(), source.name(), page.text(), page.alignment(), metadata, byline, dateline, credits,
                language, source.digest(), passages);
    }

    private String title() {
        return blocks.get(headline).text().replaceAll("\\s+", " ");
    }

    private void place(int i) {
        Block block = blocks.get(i);
        if (i == headline) {
            add(isForeign() ? Passage.Kind.UNREADABLE : Passage.Kind.TITLE, block.span());
            return;
        }
        switch (looks.get(i)) {
            case PROSE -> {
                if (body.contains(i) && block.hint() != Block.Hint.OUTSIDE) {
                    paragraph(block);
                } else {
                    add(Passage.Kind.FURNITURE, block.span());
                }
            }
            case LINE -> line(i, block);
            case CAPTION, PHOTO -> photo(i, block);
            case CREDIT -> {
                credits.addAll(lexicon.credits.in(block));
                add(Passage.Kind.CREDIT, block.span());
            }
            case BYLINE -> byline(block, shapes.get(i));
            case DATELINE -> paragraph(block);
            case FOREIGN -> add(
                    body.contains(i) && block.hint() != Block.Hint.OUTSIDE ? Passage.Kind.UNREADABLE : Passage.Kind.FURNITURE,
                    block.span());
            case FURNITURE, END, DAY -> {
                credit(lexicon.credits.copyright(block));
                add(Passage.Kind.FURNITURE, block.span());
            }
        }
    }

    private boolean isForeign() {
        return language != null && !language.equals(Languages.READ);
    }

    private void credit(Credit credit) {
        if (credit != null) {
            credits.add(credit);
        }
    }

    private void add(Passage.Kind kind, Span span) {
        passages.add(new Passage(kind, span));
    }

    /** A paragraph of the body, and the dateline it may begin with. */
    private void paragraph(Block block) {
        boolean opening = paragraphs++ == 0;
        Datelines.Found found = lexicon.datelines.find(block.text(), block.span().start(), opening);
        int start = block.span().start();
        if (found != null) {
            Span span = found.dateline().span();
            add(Passage.Kind.DATELINE, span);
            start = span.end();
            if (dateline == null) {
                dateline = found.dateline();
                datelineDay = found.date();
                credit(lexicon.credits.named(block, new Span(0, span.length())));
            }
        }
        Span rest = TextBlocks.trim(page.text(), start, block.span().end());
        if (!rest.isEmpty()) {
            // some pages print a paragraph twice, once for machines
            boolean repeated = rest.length() > 60 && !printed.add(Words.plain(rest.of(page.text()), 2000) + rest.length());
            add(repeated ? Passage.Kind.FURNITURE : isForeign() ? Passage.Kind.UNREADABLE : Passage.Kind.BODY, rest);
        }
        // further down a sentence that ends in an agency's name quotes it for that sentence alone
        credit(paragraphs <= 2 ? lexicon.credits.lead(block, start - block.span().start()) : null);
    }

    /** A line without the marks of running text: within the body a short sentence or a subhead, outside of it furniture. */
    private void line(int i, Block block) {
        Shape shape = shapes.get(i);
        boolean inside = body.contains(i) && block.hint() != Block.Hint.OUTSIDE;
        boolean says = block.hint() == Block.Hint.HEADING && shape.words() >= 2 || block.hint() == Block.Hint.ARTICLE && shape.words() >= (shape.links() == 0 ? 3 : 5)
                || shape.words() >= 10 && shape.function() >= 0.2
                || source.format() == Source.Format.TEXT && shape.words() >= 6 && shape.lower() >= 1 && shape.function() >= 0.15
                || shape.quoted() && shape.words() >= 4
                || shape.ends() && shape.words() >= 2 && (shape.function() > 0 || shape.lower() > 0)
                || shape.bullet() && shape.words() >= 5 && shape.function() > 0.1
                || block.text().endsWith(":") && shape.words() >= 5;
        boolean deck = !inside && headline >= 0 && i == headline + 1 && i < body.first()
                && (shape.words() >= 10 && shape.function() >= 0.15 || shape.words() >= 6 && shape.ends());
        boolean alone = body.isEmpty() && block.hint() != Block.Hint.OUTSIDE
                && (blocks.size() == 1 && shape.words() >= 3 || shape.words() >= 8 && shape.function() >= 0.15);
        boolean sent = wire && i >= body.first() && (inside || shape.words() >= 5);
        if (inside && says || sent || deck || alone) {
            paragraph(block);
        } else {
            add(Passage.Kind.FURNITURE, block.span());
        }
    }

    private void photo(int i, Block block) {
        boolean near = !body.isEmpty() && i <= body.end() + 3 || body.isEmpty();
        Captions.PhotoCredit credit = lexicon.captions.credit(block.text());
        if (credit != null && near) {
            int at = block.span().start();
            credits.add(new Credit(
                    Credit.Kind.PHOTO, credit.name(), new Span(at + credit.span().start(), at + credit.span().end())));
        }
        boolean caption = looks.get(i) == Look.CAPTION;
        add(!near ? Passage.Kind.FURNITURE : !caption ? Passage.Kind.CREDIT
                : isForeign() ? Passage.Kind.UNREADABLE : Passage.Kind.CAPTION, block.span());
    }

    private void byline(Block block, Shape shape) {
        if (byline == null) {
            String found = lexicon.bylines.find(block.text(), shape);
            byline = found == null ? block.text() : found;
            credit(lexicon.credits.named(block, new Span(0, block.text().length())));
        }
        add(Passage.Kind.BYLINE, block.span());
    }
}
