package org.dateline.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;

/**
 * Leaves the names of private persons out of a text that is made of a corpus: victims, witnesses and whoever else is named in a
 * quoted sentence without holding an office or leading a group. A person keeps one number throughout. When in doubt a name is
 * left out: a name too few does less harm than one too many.
 */
public final class Withholding {
    private static final Set<SourceKind> PRIVATE = Set.of(SourceKind.WITNESS, SourceKind.SOCIAL_MEDIA);
    /** A last name shorter than this is as likely a word. */
    private static final int LAST_NAME = 4;
    private static final int SHORTEST = 3;
    /** What is read as a source and has more words than this is hardly a name, but may have private names in it. */
    private static final int SOURCE_WORDS = 8;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Pattern names;
    private final int persons;

    /**
     * @param named where persons are named in a report
     * @param signs what else tells a private person
     * @param known whether a name is of a public person whom the lexicon knows
     */
    public Withholding(Corpus corpus, Function<Report, List<Span>> named, PersonSigns signs, Function<String, Boolean> known) {
        Set<String> open = publicNames(corpus);
        Set<String> all = new TreeSet<>();
        Map<String, Set<Span>> quoted = new HashMap<>();
        corpus.claims().forEach(claim ->
                quoted.computeIfAbsent(claim.evidence().report(), none -> new TreeSet<>()).add(claim.evidence().sentence()));
        Map<String, List<Claim>> claims = corpus.claims().stream().collect(Collectors.groupingBy(claim -> claim.evidence().report()));
        for (Report report : corpus.reports()) {
            Set<Span> sentences = quoted.getOrDefault(report.id(), Set.of());
            if (!sentences.isEmpty()) {
                List<Span> spans = named.apply(report);
                all.addAll(new Told(spans, report, claims.get(report.id())).names());
                spans.stream()
                        .filter(person -> sentences.stream().anyMatch(sentence -> sentence.overlaps(person)))
                        .filter(person -> isFull(plain(person.of(report.text()))) || signs.isBefore(person, report.text()))
                        .map(person -> plain(person.of(report.text())))
                        .forEach(all::add);
                sentences.forEach(sentence -> signs.in(plain(sentence.of(report.text()))).forEach(all::add));
            }
        }
        corpus.claims().forEach(claim -> witnesses(claim, all));
        all.removeIf(name -> name.length() < SHORTEST || known.apply(name) || isOpen(name, open));
        persons = number(all, open, known);
        names = numbers.isEmpty() ? null : Pattern.compile(numbers.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -name.length()).thenComparing(Comparator.naturalOrder()))
                .map(Withholding::written)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /** A first and a last name; one word alone is as likely a place, or the last name of somebody named in full before. */
    static boolean isFull(String name) {
        return Pattern.compile("\\p{Lu}[\\p{L}'’.-]* (?:[\\p{L}'’.-]+ )*\\p{Lu}[\\p{L}'’-]+").matcher(name).matches();
    }

    static String plain(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }

    private static void witnesses(Claim claim, Set<String> all) {
        for (SourceLink link : claim.sources()) {
            String name = plain(link.name().split(",", 2)[0]);
            if (PRIVATE.contains(link.kind()) && isFull(name)) {
                all.add(name);
            }
        }
    }

    /** Those who speak for something, and whatever the register knows. */
    private static Set<String> publicNames(Corpus corpus) {
        Set<String> open = new TreeSet<>();
        for (Claim claim : corpus.claims()) {
            claim.sources().stream().filter(link -> !PRIVATE.contains(link.kind())).forEach(link -> Stream.of(link.name(), link.words())
                    .filter(words -> words != null && words.split("\\s+").length <= SOURCE_WORDS)
                    .forEach(words -> open.add(plain(words))));
            claim.actors().stream().filter(actor -> actor.id() != null).map(ActorRef::words).forEach(open::add);
            if (claim.where() != null && claim.where().id() != null) {
                open.add(claim.where().name());
            }
        }
        return open;
    }

    /** Whether it is a public name or a part of one: "Moreno" after "General Luis Moreno". */
    private static boolean isOpen(String name, Collection<String> open) {
        return open.stream().anyMatch(each -> (" " + each.replace('-', ' ') + " ").contains(" " + name.replace('-', ' ') + " "));
    }

    /** Numbers the persons; a last name goes with the first person who bears it. Returns how many there are. */
    private int number(Set<String> all, Set<String> open, Function<String, Boolean> known) {
        List<String> longFirst = new ArrayList<>(all);
        longFirst.sort(Comparator.comparing((String name) -> -name.split(" ").length).thenComparing(Comparator.naturalOrder()));
        int next = 0;
        for (String name : longFirst) {
            if (!numbers.containsKey(name)) {
                numbers.put(name, ++next);
                numbers.putIfAbsent(name.replaceAll(" [\"“'‘].*[\"”'’] ", " "), next);
            }
            String last = name.substring(name.lastIndexOf(' ') + 1);
            boolean full = !last.equals(name) && last.length() >= LAST_NAME && Character.isUpperCase(last.codePointAt(0));
            if (full && !isOpen(last, open) && !known.apply(last)) {
                numbers.putIfAbsent(last, numbers.get(name));
            }
        }
        return next;
    }

    /** A name as JSON or a table may have it: a quotation mark behind a backslash, or doubled. */
    private static String written(String name) {
        return Stream.of(name.split("\"", -1)).map(Pattern::quote).collect(Collectors.joining("(?:\\\\\"|\"\"?)"));
    }

    /** How many persons' names are left out. */
    public int persons() {
        return persons;
    }

    /** The text with "[private person 3]" in place of each name. */
    public String apply(String text) {
        if (names == null) {
            return text;
        }
        Matcher found = names.matcher(text);
        return found.replaceAll(match -> "[private person " + numbers.get(match.group().replace("\\\"", "\"").replace("\"\"", "\"")) + "]");
    }
}
