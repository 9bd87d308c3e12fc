package org.dateline.clean;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;

/**
 * Tells whether a short line is a header line that gives the report's day: little else than a date, a time and words such
 * as "published". A line that says more than that gives no day.
 */
final class HeaderDays {
    /** What the line says its day is. */
    enum Role {
        PUBLISHED,
        UPDATED,
        /** A day with nothing said about it. */
        BARE
    }

    /** A line's day; the date is null for a header line whose date cannot be told, as 3/8/2012. */
    record Found(LocalDate date, Role role) {}

    private static final int LONGEST = 140;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern TIME =
            Pattern.compile("(?i)\\bT?\\d{1,2}(?:[:.h]\\d{2}){1,2}(?:\\.\\d+)?\\s?(?:[ap]\\.?m\\.?\\b|Z\\b)?(?:\\s?[+-]\\d{2}:?\\d{2})?");

    private final Calendar calendar;
    private final Map<String, String> roles = new HashMap<>();

    HeaderDays(Calendar calendar, Table headerWords) {
        this.calendar = calendar;
        for (Table.Row row : headerWords.rows()) {
            roles.put(row.get("word"), row.get("role"));
        }
    }

    /** The day that this block gives as a header line; null when it is none. */
    Found find(String text) {
        String block = text.length() > LONGEST ? "" : Words.spaced(text);
        Calendar.Day day = calendar.find(block);
        if (day == null || day.date() == null) {
            return null;
        }
        String lower = block.toLowerCase(Locale.ROOT);
        Role role = role(lower.substring(0, day.span().start()));
        role = role == null ? role(lower) : role;
        if (role == null || Words.of(lower, LONGEST).stream().anyMatch(word -> "NEVER".equals(roles.get(word)))
                || lower.indexOf('\u00A9') >= 0) {
            return null;
        }
        String rest = block.substring(0, day.span().start()) + " " + block.substring(day.span().end());
        return isSilent(rest) ? new Found(day.date(), role) : null;
    }

    /** The day right behind a word such as "Posted" in a line that says other things as well; null when there is none. */
    LocalDate labelled(String text) {
        String block = Words.spaced(text.substring(0, Math.min(text.length(), 3 * LONGEST)));
        Matcher word = WORD.matcher(block);
        while (word.find()) {
            if ("PUBLISHED".equals(roles.get(word.group().toLowerCase(Locale.ROOT)))) {
                String rest = block.substring(word.end(), Math.min(block.length(), word.end() + 40));
                Calendar.Day day = calendar.find(rest);
                String between = day == null ? "" : calendar.weekday().matcher(rest.substring(0, day.span().start())).replaceAll("");
                if (day != null && day.date() != null && Words.of(between, LONGEST).stream().allMatch(roles::containsKey)) {
                    return day.date();
                }
            }
        }
        return null;
    }

    private Role role(String lower) {
        Role role = Role.BARE;
        for (String word : Words.of(lower, LONGEST)) {
            String said = roles.getOrDefault(word, "");
            if (said.equals("PUBLISHED")) {
                return Role.PUBLISHED;
            }
            role = said.equals("UPDATED") ? Role.UPDATED : role;
        }
        return role;
    }

    /** Whether what stands around the date says nothing: times, header words, at most four names (an outlet, a section). */
    private boolean isSilent(String rest) {
        int names = 0;
        Calendar.Day second = calendar.find(rest);
        String cut = second == null ? rest : rest.substring(0, second.span().start()) + " " + rest.substring(second.span().end());
        cut = calendar.weekday().matcher(TIME.matcher(cut).replaceAll(" ")).replaceAll(" ");
        for (String word : cut.split("[^\\p{L}\\p{N}.']+")) {
            String bare = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
            if (bare.isEmpty() || roles.containsKey(bare) || bare.chars().allMatch(Character::isDigit)) {
                continue;
            }
            if (Character.isLowerCase(word.charAt(0)) || ++names > 4) {
                return false;
            }
        }
        return true;
    }
}
