package org.dateline.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.clean.Looks.Look;

/** Chooses the block that is the report's headline. */
final class Headline {
    private static final int LONGEST = 30;

    /** "DEV-0012 (WIRE DESK)": a document's number stands alone or before who holds it. */
    private static final Pattern NUMBER = Pattern.compile("^[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)*-\\d[\\p{Lu}\\d-]*\\b");

    private Headline() {}

    /**
     * The index of the headline's block; -1 when none can be told.
     *
     * @param title the title that is known from elsewhere; null when none is
     * @param outlet the outlet's name, which is no headline; null when unknown
     */
    static int find(List<Block> blocks, List<Shape> shapes, List<Look> looks, Body body, String title, String outlet) {
        int known = title == null ? -1 : known(blocks, shapes, Words.plain(title, 400));
        if (known >= 0) {
            return known;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).hint() == Block.Hint.HEADLINE && shapes.get(i).words() >= 2) {
                return i;
            }
        }
        if (blocks.size() == 1) {
            return -1; // one line is what there is to read
        }
        int best = -1;
        int bestScore = 0;
        int end = body.isEmpty() ? blocks.size() : body.first();
        for (int i = 0; i < end; i++) {
            int score = looks.get(i) == Look.LINE ? score(blocks.get(i), shapes.get(i), outlet, i == 0) : 0;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static int known(List<Block> blocks, List<Shape> shapes, String title) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = Words.plain(blocks.get(i).text(), 400);
            boolean whole = text.equals(title);
            // titles carry the outlet's name behind the headline
            boolean most = shapes.get(i).words() >= 4 && text.length() * 2 >= title.length() && title.startsWith(text)
                    || title.length() >= 20 && text.startsWith(title) && text.length() <= title.length() * 2 && !shapes.get(i).ends();
            if (whole || most) {
                return i;
            }
        }
        return -1;
    }

    /** How like a headline the line is; 0 when it cannot be one. */
    private static int score(Block block, Shape shape, String outlet, boolean opens) {
        String text = block.text();
        char last = text.charAt(text.length() - 1);
        boolean sentence = last == '.' && !text.endsWith("..") && !opens || last == ':' || last == ',';
        boolean menu = shape.links() > 0 || shape.bullet() || text.contains(" - ") && shape.words() <= 6;
        boolean named = outlet != null && text.toLowerCase(Locale.ROOT).contains(outlet.toLowerCase(Locale.ROOT))
                && text.length() <= outlet.length() + 12;
        if (sentence || menu || named || NUMBER.matcher(text).find() || shape.words() < 3 || shape.words() > LONGEST || block.hint() == Block.Hint.OUTSIDE) {
            return 0;
        }
        boolean tells = shape.lower() > 0 || shape.words() >= (opens ? 4 : 5);
        return tells ? 2 + Math.min(shape.words(), 8) + (shape.lower() > 0 ? 2 : 0) : 0;
    }
}
