package org.dateline.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.clean.Looks.Look;
import org.dateline.model.Dateline;
import org.dateline.model.Metadata;

/** Finds the day a report was published, from the surest sign to the least; nothing when there is none. */
final class Days {
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})(?:[/-](\\d{1,2}))?(?=[/-]|$)");
    /** Where a day comes from that a line at the text's head gives. */
    static final String HEADER_LINE = "header line";
    /** Blocks at the top in which a letterhead may stand. */
    private static final int HEAD = 8;

    private final CleanLexicon lexicon;
    private final List<Block> blocks;
    private final List<Look> looks;
    private final Body body;

    Days(CleanLexicon lexicon, List<Block> blocks, List<Look> looks, Body body) {
        this.lexicon = lexicon;
        this.blocks = blocks;
        this.looks = looks;
        this.body = body;
    }

    /** The day and where it came from; {@code known} is what was said outside the text. */
    Metadata metadata(Metadata known, Dateline dateline, LocalDate datelineDay) {
        LocalDate header = header();
        if (header != null) {
            return day(header, HEADER_LINE);
        }
        if (datelineDay != null) {
            return day(datelineDay, "dateline");
        }
        LocalDate release = letterhead(dateline);
        if (release != null) {
            return day(release, "letterhead");
        }
        return known.url() == null ? Metadata.NONE : address(known.url(), dateline);
    }

    private LocalDate letterhead(Dateline dateline) {
        String head = blocks.stream().limit(HEAD).map(Block::text).collect(Collectors.joining("\n"));
        return new Letterhead(lexicon.calendar, head).day(dateline);
    }

    private static Metadata day(LocalDate day, String from) {
        return new Metadata(null, null, null, day, from);
    }

    /** A line that says "published", else a bare date above the body, else a line that says "updated". */
    private LocalDate header() {
        LocalDate bare = null;
        LocalDate updated = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (looks.get(i) == Look.LINE && i <= body.first()) {
                LocalDate labelled = lexicon.headerDays.labelled(blocks.get(i).text());
                if (labelled != null) {
                    return labelled;
                }
            }
            boolean mayBe = looks.get(i) == Look.DAY || looks.get(i) == Look.BYLINE;
            HeaderDays.Found found = mayBe && blocks.get(i).hint() != Block.Hint.OUTSIDE
                    ? lexicon.headerDays.find(blocks.get(i).text())
                    : null;
            if (found == null) {
                continue;
            }
            if (found.role() == HeaderDays.Role.PUBLISHED) {
                return found.date();
            }
            // below the body bare dates belong to other stories
            bare = bare == null && found.role() == HeaderDays.Role.BARE && i <= body.first() + 1 ? found.date() : bare;
            updated = updated == null && found.role() == HeaderDays.Role.UPDATED ? found.date() : updated;
        }
        return bare != null ? bare : updated;
    }

    /** The day in the page's address; a month there and the dateline's day together make one as well. */
    private static Metadata address(String url, Dateline dateline) {
        Matcher matcher = ADDRESS.matcher(url);
        if (!matcher.find()) {
            return Metadata.NONE;
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) != null) {
                return day(month.atDay(Integer.parseInt(matcher.group(3))), "url");
            }
            boolean agrees = dateline != null && dateline.day() != null && dateline.day().getMonth() == month.getMonth();
            return agrees ? day(month.atDay(dateline.day().getDayOfMonth()), "dateline and url") : Metadata.NONE;
        } catch (DateTimeException e) {
            return Metadata.NONE; // digits that are no date
        }
    }
}
