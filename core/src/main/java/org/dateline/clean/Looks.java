package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;

/** What each block looks like by itself, before its neighbours are asked. */
final class Looks {
    enum Look {
        /** Running text. */
        PROSE,
        /** A few words that may be a headline, a label or a short sentence. */
        LINE,
        FURNITURE,
        /** Furniture that closes the article. */
        END,
        CAPTION,
        /** A photo credit in a block of its own. */
        PHOTO,
        CREDIT,
        BYLINE,
        /** A dateline in a block of its own. */
        DATELINE,
        /** A header line with the report's day. */
        DAY,
        /** Text in a language that is not read. */
        FOREIGN
    }

    /** Letters that are needed to tell a block's language. */
    private static final int TELLING = 30;

    private static final int LONGEST_FURNITURE = 45;
    private static final String UNTOLD = "";

    private final CleanLexicon lexicon;
    private final boolean wire;
    /** What was found out about the blocks' languages; UNTOLD for a block that cannot be told. */
    private String[] languages;

    /** {@code wire}: the whole text is in capitals, as agencies once sent it; it has no captions and no page around it. */
    Looks(CleanLexicon lexicon, boolean wire) {
        this.lexicon = lexicon;
        this.wire = wire;
    }

    List<Look> of(List<Block> blocks, List<Shape> shapes) {
        List<Look> looks = new ArrayList<>();
        languages = new String[blocks.size()];
        boolean before = true;
        for (int i = 0; i < blocks.size(); i++) {
            Look look = of(i, blocks.get(i), shapes.get(i), before);
            looks.add(look);
            if (look == Look.PHOTO && i > 0 && shapes.get(i - 1).words() < 60) {
                Look above = looks.get(i - 1);
                boolean text = above == Look.PROSE || above == Look.LINE && shapes.get(i - 1).ends();
                if (text && lexicon.captions.mayBeCaption(blocks.get(i - 1).text(), shapes.get(i - 1))) {
                    looks.set(i - 1, Look.CAPTION);
                }
            }
            if (look == Look.PHOTO && before && (i == 0 || looks.get(i - 1) != Look.CAPTION) && isNameAndAgency(blocks.get(i).text())) {
                looks.set(i, Look.BYLINE); // "Jane Doe, The Associated Press" above the body, without a picture
            }
            before = before && look != Look.PROSE;
        }
        return looks;
    }

    private static boolean isNameAndAgency(String text) {
        return text.indexOf(',') > 0 && text.chars().noneMatch(c -> "/|:[(\u00A9".indexOf(c) >= 0);
    }

    private Look of(int i, Block block, Shape shape, boolean before) {
        String text = block.text();
        if (block.hint() == Block.Hint.CAPTION) {
            return Look.CAPTION;
        }
        if (shape.words() == 0) {
            return Look.FURNITURE;
        }
        Edges edges = new Edges(text);
        if (!wire && shape.words() <= LONGEST_FURNITURE) {
            if (lexicon.furniture.in("END", edges)) {
                return Look.END;
            }
            if (lexicon.furniture.in("FURNITURE", edges)) {
                return Look.FURNITURE;
            }
        }
        if (isForeign(i, text, shape)) {
            return Look.FOREIGN;
        }
        if (!wire && lexicon.isSiteVoice(edges)) {
            return Look.FURNITURE;
        }
        Look named = named(text, edges, shape, before);
        if (named != null) {
            return named;
        }
        boolean prose = shape.isProse() || wire && shape.words() >= 10;
        // not the first line, which may be the headline
        return prose || i > 0 && shape.links() == 0 && lexicon.figureLines.is(text) ? Look.PROSE : Look.LINE;
    }

    private Look named(String text, Edges edges, Shape shape, boolean before) {
        Datelines.Found dateline = before ? lexicon.datelines.find(text, 0, true) : null;
        if (dateline != null && dateline.dateline().span().end() == text.length()) {
            return Look.DATELINE;
        }
        if (lexicon.bylines.find(text, shape) != null) {
            return Look.BYLINE;
        }
        if (lexicon.headerDays.find(text) != null) {
            return Look.DAY;
        }
        if (lexicon.captions.isCreditAlone(text)) {
            return Look.PHOTO;
        }
        if (lexicon.credits.isCredit(edges, shape)) {
            return Look.CREDIT;
        }
        return !wire && lexicon.captions.isCaption(text, edges, shape, before) ? Look.CAPTION : null;
    }

    /** A few foreign names in a row are not a foreign language: among Latin letters it takes a sentence to tell. */
    private boolean isForeign(int i, String text, Shape shape) {
        boolean telling = text.length() >= TELLING && (shape.words() >= 8 || !Languages.isLatin(text));
        String language = telling ? language(i, text) : null;
        return language != null && !language.equals(Languages.READ);
    }

    /** The language of the block of that number, whose text this is; null when it cannot be told. */
    String language(int i, String text) {
        if (languages[i] == null) {
            String found = lexicon.languages.of(text);
            languages[i] = found == null ? UNTOLD : found;
        }
        return languages[i].equals(UNTOLD) ? null : languages[i];
    }
}
