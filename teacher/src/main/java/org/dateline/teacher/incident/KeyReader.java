package org.dateline.teacher.incident;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads answer keys in the template format of the fourth Message Understanding Conference. */
public final class KeyReader {
    private static final Pattern SLOT = Pattern.compile("\\s{0,2}(\\d{1,2})\\.\\s+[A-Z& ]+:?[A-Z :&-]*?\\s{2,}(.*)");
    private static final Pattern HEAD = Pattern.compile("((?:DEV|TST\\d+)-MUC\\d+-\\d{4})\\b.*");
    private static final Pattern STRING = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private record Line(boolean optional, String value, List<String> strings) {}

    private KeyReader() {}

    /** The incidents of each document of the file, in its order; a document without incidents has an empty list. */
    public static Map<String, List<Key>> read(Path file) throws IOException {
        Map<String, List<Key>> keys = new LinkedHashMap<>();
        for (Map<Integer, List<String>> block : blocks(Files.readAllLines(file, StandardCharsets.ISO_8859_1))) {
            String id = block.get(0).get(0).split("\\s")[0];
            if (!id.isEmpty()) {
                List<Key> those = keys.computeIfAbsent(id, key -> new ArrayList<>());
                Key key = key(block);
                if (key != null) {
                    those.add(key);
                }
            }
        }
        return keys;
    }

    /** The text of each report of a file in which a line such as "DEV-MUC3-0001" opens a report. */
    static Map<String, String> texts(Path file) throws IOException {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                current = new StringBuilder();
                texts.put(head.group(1), current);
            } else {
                current.append(line).append('\n');
            }
        }
        Map<String, String> whole = new LinkedHashMap<>();
        texts.forEach((id, text) -> whole.put(id, text.toString().strip()));
        return whole;
    }

    private static List<Map<Integer, List<String>>> blocks(List<String> lines) {
        List<Map<Integer, List<String>>> blocks = new ArrayList<>();
        List<String> current = null;
        for (String raw : lines) {
            String line = raw.replace('\t', ' ');
            Matcher slot = SLOT.matcher(line);
            if (line.startsWith(";")) {
                continue;
            }
            if (slot.matches()) {
                int number = Integer.parseInt(slot.group(1));
                if (number == 0) {
                    blocks.add(new LinkedHashMap<>());
                }
                current = new ArrayList<>(List.of(slot.group(2).strip()));
                blocks.get(blocks.size() - 1).put(number, current);
            } else if (!line.isBlank() && current != null && line.startsWith("   ")) {
                current.add(line.strip());
            }
        }
        return blocks;
    }

    private static List<Line> lines(Map<Integer, List<String>> block, int slot) {
        List<String> joined = new ArrayList<>();
        for (String each : block.getOrDefault(slot, List.of())) {
            String line = each.replaceAll("\\s+;.*$", "").strip();
            String before = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            boolean open = before.endsWith("/") || before.endsWith(":") || before.chars().filter(c -> c == '"').count() % 2 == 1;
            if (!joined.isEmpty() && (open || line.startsWith("/") || line.startsWith(":"))) {
                joined.set(joined.size() - 1, before + " " + line);
            } else {
                joined.add(line);
            }
        }
        List<Line> found = new ArrayList<>();
        for (String each : joined) {
            String line = each.replaceAll("^[? ]+", "").strip();
            if (!line.isEmpty() && !line.equals("-") && !line.equals("*")) {
                found.add(line(each.startsWith("?"), line));
            }
        }
        return found;
    }

    private static Line line(boolean optional, String line) {
        List<String> strings = new ArrayList<>();
        Matcher matcher = STRING.matcher(line);
        while (matcher.find()) {
            String plain = plain(matcher.group(1));
            if (!plain.isEmpty()) {
                strings.add(plain);
            }
        }
        String head = line.split("\"", 2)[0].replaceAll("[: /]+$", "").strip();
        return new Line(optional, head.isEmpty() ? null : head, strings);
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("\\", "").replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Key key(Map<Integer, List<String>> block) {
        List<Line> type = lines(block, 4);
        if (type.isEmpty() || type.get(0).value() == null) {
            return null;
        }
        List<Line> stage = lines(block, 5);
        List<Key.Fill> fills = new ArrayList<>();
        add(fills, "weapon", lines(block, 6), List.of(), List.of());
        add(fills, "person", lines(block, 9), List.of(), List.of());
        add(fills, "organisation", lines(block, 10), lines(block, 11), List.of());
        add(fills, "thing", lines(block, 12), lines(block, 16), lines(block, 14));
        add(fills, "victim", victims(block), lines(block, 23), lines(block, 21));
        boolean optional = String.join(" ", block.getOrDefault(1, List.of())).contains("OPTIONAL");
        return new Key(optional, first(type), stage.isEmpty() ? "ACCOMPLISHED" : first(stage), days(lines(block, 2)), place(lines(block, 3)), fills);
    }

    private static String first(List<Line> lines) {
        return lines.get(0).value().split("/")[0].strip();
    }

    private static List<Line> victims(Map<Integer, List<String>> block) {
        List<Line> people = new ArrayList<>(lines(block, 18));
        for (Line described : lines(block, 19)) {
            int known = -1;
            for (int i = 0; i < people.size(); i++) {
                if (described.strings().stream().anyMatch(people.get(i).strings()::contains)) {
                    known = i;
                }
            }
            if (known < 0) {
                people.add(described);
            } else {
                Set<String> all = new LinkedHashSet<>(people.get(known).strings());
                all.addAll(described.strings());
                people.set(known, new Line(people.get(known).optional(), null, List.copyOf(all)));
            }
        }
        return people;
    }

    private static void add(List<Key.Fill> fills, String role, List<Line> lines, List<Line> details, List<Line> numbers) {
        for (Line line : lines) {
            if (line.strings().isEmpty()) {
                continue;
            }
            Set<String> detail = new LinkedHashSet<>();
            for (Line each : details) {
                if (each.value() != null && each.strings().stream().anyMatch(line.strings()::contains)) {
                    for (String value : each.value().split("/")) {
                        detail.add(value.strip());
                    }
                }
            }
            int[] number = {0, -1};
            for (Line each : numbers) {
                if (each.value() != null && each.strings().stream().anyMatch(line.strings()::contains)) {
                    number = number(each.value());
                }
            }
            fills.add(new Key.Fill(role, line.optional(), line.strings(), detail, number[0], number[1]));
        }
    }

    private static int[] number(String value) {
        String plain = value.split("/")[0].strip().replaceAll("[,~ ]", "");
        if (plain.startsWith("PLURAL")) {
            return new int[] {2, -1};
        }
        Matcher matcher = Pattern.compile("(\\d*)(-?)(\\d*)").matcher(plain);
        if (!matcher.matches() || plain.replace("-", "").isEmpty()) {
            return new int[] {0, -1};
        }
        int low = matcher.group(1).isEmpty() ? 0 : Integer.parseInt(matcher.group(1));
        int high = !matcher.group(3).isEmpty() ? Integer.parseInt(matcher.group(3)) : matcher.group(2).isEmpty() ? low : -1;
        return new int[] {low, high};
    }

    private static List<String> place(List<Line> lines) {
        List<String> parts = new ArrayList<>();
        if (!lines.isEmpty() && lines.get(0).value() != null) {
            for (String part : lines.get(0).value().split(":|-(?=\\s)|/")) {
                String plain = plain(part.replaceAll("\\([^)]*\\)", ""));
                if (!plain.isEmpty()) {
                    parts.add(plain);
                }
            }
        }
        return parts;
    }

    private static List<LocalDate[]> days(List<Line> lines) {
        List<LocalDate[]> days = new ArrayList<>();
        if (!lines.isEmpty() && lines.get(0).value() != null) {
            for (String each : lines.get(0).value().split("/")) {
                LocalDate[] stretch = stretch(each.replaceAll("[()]", "").strip());
                if (stretch != null) {
                    days.add(stretch);
                }
            }
        }
        return days;
    }

    private static LocalDate[] stretch(String words) {
        if (words.startsWith("-")) {
            LocalDate[] day = day(words.substring(1).strip());
            return day == null ? null : new LocalDate[] {null, day[1]};
        }
        String[] parts = words.split("\\s+-\\s+");
        LocalDate[] from = day(parts[0].strip());
        LocalDate[] to = day(parts[parts.length - 1].strip());
        return from == null || to == null ? null : new LocalDate[] {from[0], to[1]};
    }

    private static LocalDate[] day(String words) {
        Matcher matcher = Pattern.compile("(?:(\\d{1,2}) +)?([A-Z]+) +(\\d{2,4})").matcher(words);
        if (!matcher.matches() || matcher.group(2).length() < 3 || !MONTHS.contains(matcher.group(2).substring(0, 3))) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(3));
        YearMonth month = YearMonth.of(year < 100 ? 1900 + year : year, MONTHS.indexOf(matcher.group(2).substring(0, 3)) + 1);
        if (matcher.group(1) == null) {
            return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
        }
        int day = Integer.parseInt(matcher.group(1));
        return month.isValidDay(day) ? new LocalDate[] {month.atDay(day), month.atDay(day)} : null;
    }
}
