package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Passage;
import org.dateline.model.Span;

/**
 * The figures in a report's sentences, with the words beside them that say what became of so many: what no rule reads as a
 * claim ("one critical, four stable") still speaks for a number.
 */
final class Figures {
    private static final int BEHIND = 8;
    private static final int BEFORE = 5;
    private static final String NONE = "-";

    /** So many, and the fates named behind and before the number, and who they are; "-" where nothing is said. */
    private record Figure(int number, String behind, String before, String people) {}

    /** The figures of one sentence and where in the report it stands. */
    private record Sentence(String position, List<Figure> figures) {}

    private final FigureWords words;
    private final Policy policy;
    private final List<Sentence> sentences = new ArrayList<>();
    /** Each fate that is named, with or without a figure, and where in the report. */
    private final Map<String, Set<String>> named = new TreeMap<>();

    private Figures(FigureWords words, Policy policy) {
        this.words = words;
        this.policy = policy;
    }

    /** Reads a report's title and body. */
    static Figures of(Matter matter, FigureWords words, Policy policy) {
        Figures figures = new Figures(words, policy);
        String text = matter.report().text();
        for (Passage passage : matter.report().passages()) {
            if (passage.isRead()) {
                String written = passage.span().of(text);
                for (Span sentence : FigureTokens.sentences(written)) {
                    int at = passage.span().start() + sentence.start();
                    figures.read(sentence.of(written), matter.position(new Span(at, at + sentence.length())));
                }
            }
        }
        return figures;
    }

    private void read(String sentence, String position) {
        List<String> tokens = words.tokens().of(sentence.toLowerCase(Locale.ROOT));
        for (String token : tokens) {
            String fate = words.fate(token);
            if (fate != null) {
                named.computeIfAbsent(fate, any -> new TreeSet<>()).add(position);
            }
        }
        Integer[] numbers = new Integer[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(tokens, i);
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            Figure figure = numbers[i] == null ? null : figure(tokens, numbers, i);
            if (figure != null) {
                figures.add(figure);
            }
        }
        if (!figures.isEmpty()) {
            sentences.add(new Sentence(position, figures));
        }
    }

    /** The number of people that a token may stand for; null for years, times, ages, house numbers. */
    private Integer number(List<String> tokens, int i) {
        String token = tokens.get(i);
        boolean digits = token.length() <= 2 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        Integer number = digits ? Integer.valueOf(token) : words.number(token);
        number = number == null ? policy.word(token) : number;
        if (number == null || number == 0) {
            return null;
        }
        String next = i + 1 < tokens.size() ? tokens.get(i + 1) : ".";
        String last = i > 0 ? tokens.get(i - 1) : " ";
        boolean aside = digits && (!Character.isLetter(last.charAt(0)) && i > 0 || ":%/.-\u2013".contains(next) && i + 2 < tokens.size());
        return aside || words.isUnit(next) || digits && words.isUnit(last) ? null : number;
    }

    private Figure figure(List<String> tokens, Integer[] numbers, int at) {
        String behind = null;
        String people = null;
        for (int i = at + 1; i < Math.min(numbers.length, at + BEHIND + 1) && numbers[i] == null && behind == null && !isStop(tokens.get(i)); i++) {
            people = people == null || people.equals("people") ? first(words.people(tokens.get(i)), people) : people;
            behind = words.fate(tokens.get(i));
        }
        String before = null;
        for (int i = at - 1; i >= Math.max(0, at - BEFORE) && numbers[i] == null && before == null && !isStop(tokens.get(i)); i--) {
            before = words.fate(tokens.get(i));
        }
        boolean silent = behind == null && before == null && people == null;
        return silent ? null : new Figure(numbers[at], first(behind, NONE), first(before, NONE), first(people, NONE));
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private static boolean isStop(String token) {
        return token.equals(".") || token.equals(";");
    }

    /** What speaks for each number; {@code killed}: how many were, for telling how many of those hit survived. */
    Map<Integer, Set<String>> signs(boolean wounded, int killed) {
        Map<Integer, Set<String>> signs = new TreeMap<>();
        String beside = killed == 0 ? ", nobody killed" : killed == 1 ? ", one killed" : ", some killed";
        // "a fatal shooting" is of somebody
        named.forEach((fate, positions) -> {
            positions.forEach(position -> {
                add(signs, 0, "none, though " + fate + " at " + position);
                add(signs, 1, "one, " + fate + " at " + position);
            });
            if (wounded) {
                add(signs, 0, "none, though " + fate + beside);
                add(signs, 1, "one, " + fate + beside);
            }
        });
        for (Sentence sentence : sentences) {
            for (Figure figure : sentence.figures()) {
                add(signs, figure.number(), "figure, " + figure.behind() + " behind, " + figure.before() + " before");
                add(signs, figure.number(), "figure, " + figure.behind());
                add(signs, figure.number(), "figure at " + sentence.position() + ", " + figure.behind());
                add(signs, figure.number(), "figure of " + figure.people() + ", " + figure.behind());
                boolean shot = figure.behind().equals("shot") || figure.before().equals("shot");
                if (wounded && killed > 0 && figure.number() > killed && shot) {
                    add(signs, figure.number() - killed, "figure less those killed, " + figure.behind() + " behind");
                    add(signs, figure.number() - killed, "figure less those killed at " + sentence.position());
                }
            }
            sums(signs, sentence.figures());
        }
        return signs;
    }

    /** "One is critical, four are stable": five. */
    private void sums(Map<Integer, Set<String>> signs, List<Figure> figures) {
        if (figures.size() < 2) {
            return;
        }
        Map<String, List<Integer>> fates = new TreeMap<>();
        for (Figure figure : figures) {
            String fate = figure.behind().equals(NONE) ? figure.before() : figure.behind();
            fates.computeIfAbsent(fate, any -> new ArrayList<>()).add(figure.number());
            if (words.isHurt(figure.behind())) {
                fates.computeIfAbsent("hurt", any -> new ArrayList<>()).add(figure.number());
            }
            fates.computeIfAbsent("all", any -> new ArrayList<>()).add(figure.number());
        }
        fates.forEach((fate, numbers) -> {
            if (numbers.size() > 1) {
                add(signs, numbers.stream().mapToInt(Integer::intValue).sum(), "sum of figures, " + fate);
            }
        });
    }

    private static void add(Map<Integer, Set<String>> signs, int number, String sign) {
        signs.computeIfAbsent(number, any -> new TreeSet<>()).add(sign);
    }
}
