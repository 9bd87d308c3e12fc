package org.dateline.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;
import org.dateline.model.Metadata;
import org.dateline.model.Span;

/**
 * The head that people and archives put over a saved text: lines such as "Title: ...", "Source: ...", "Date: ...". What they say is
 * of the report, and none of it is the report's text but its title.
 */
final class LabelledHead {
    private static final Pattern LINE = Pattern.compile("\\G[ \\t]*(\\p{L}[\\p{L} ]{1,24}?)[ \\t]*:[ \\t]*(\\S[^\\r\\n]*?)?[ \\t]*(?:\\R|\\z)");
    private static final Pattern BLANK = Pattern.compile("\\G[ \\t]*\\R");
    /** One line by itself may be the report's: "Date: the soldiers came at night". */
    private static final int FEWEST = 2;

    private enum Gives {
        TITLE,
        OUTLET,
        PUBLISHED,
        URL,
        OTHER
    }

    private final Map<String, Gives> labels = new HashMap<>();
    private final Calendar calendar;

    LabelledHead(Table fields, Calendar calendar) {
        this.calendar = calendar;
        for (Table.Row row : fields.rows()) {
            try {
                labels.put(row.get("label"), Gives.valueOf(row.get("gives")));
            } catch (IllegalArgumentException e) {
                throw row.fault("gives", "\"" + row.get("gives") + "\" is none of TITLE, OUTLET, PUBLISHED, URL, OTHER");
            }
        }
    }

    /**
     * A head as found.
     *
     * @param end where the text behind it begins; 0 when there is none
     * @param blocks its labels and values, each by itself
     * @param metadata what it says of the report
     */
    record Found(int end, List<Block> blocks, Metadata metadata) {
        static final Found NONE = new Found(0, List.of(), Metadata.NONE);
    }

    /** The head of a text; {@link Found#NONE} when it has none. */
    Found in(String text) {
        Matcher line = LINE.matcher(text);
        Matcher blank = BLANK.matcher(text);
        List<Block> blocks = new ArrayList<>();
        Map<Gives, String> values = new EnumMap<>(Gives.class);
        int lines = 0;
        int end = text.startsWith("\uFEFF") ? 1 : 0;
        while (end < text.length()) {
            if (blank.find(end) && blank.start() == end) {
                end = blank.end();
                continue;
            }
            Gives gives = line.find(end) && line.start() == end ? labels.get(line.group(1).toLowerCase(Locale.ROOT)) : null;
            if (gives == null) {
                break;
            }
            add(text, line, gives, blocks, values);
            lines++;
            end = line.end();
        }
        return lines < FEWEST ? Found.NONE : new Found(end, blocks, metadata(values));
    }

    private static void add(String text, Matcher line, Gives gives, List<Block> blocks, Map<Gives, String> values) {
        int value = line.start(2);
        Span label = TextBlocks.trim(text, line.start(), value < 0 ? line.end() : value);
        blocks.add(Block.of(text, label.start(), label.end(), Block.Hint.OUTSIDE));
        if (value >= 0) {
            boolean title = gives == Gives.TITLE && !values.containsKey(gives);
            blocks.add(Block.of(text, value, line.end(2), title ? Block.Hint.HEADLINE : Block.Hint.OUTSIDE));
            values.putIfAbsent(gives, line.group(2));
        }
    }

    private Metadata metadata(Map<Gives, String> values) {
        String day = values.get(Gives.PUBLISHED);
        Calendar.Day found = day == null ? null : calendar.find(day);
        boolean dated = found != null && found.date() != null;
        return new Metadata(values.get(Gives.OUTLET), values.get(Gives.URL), values.get(Gives.TITLE),
                dated ? found.date() : null, dated ? Days.HEADER_LINE : null);
    }
}
