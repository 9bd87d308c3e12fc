package org.dateline.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Credit;
import org.dateline.model.Derivation;
import org.dateline.model.Digest;
import org.dateline.model.Evidence;
import org.dateline.model.Metadata;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Proposition;
import org.dateline.model.Report;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * Reports and claims from a readable text. A line that begins with {@code >} is a sentence of the report above it, each in
 * a paragraph of its own, one with {@code title} its headline; the claims below it are claims in that sentence.
 *
 * <pre>
 * report courier outlet "The Osgil Courier" published 2026-02-03 agency Vireo
 * > A bomb killed at least 12 people in Osgil on Monday, police said.
 * act BOMBING "bomb" by police in Osgil on 2026-02-02
 * tally killed "at least 12" 12..- people by police in Osgil on 2026-02-02
 * control TOOK "took" holder army loser rebels in Osgil denied
 * </pre>
 *
 * Keys of claims: by ("-" for what was reported by nobody known), in, on (a day, or two with "..", either left out), actor, to, means, holder, loser, degree, scope,
 * part (the words of the whole's number); several actors stand between "+", one of the register as name=id/kind, one that no register
 * knows begins with "?"; denied, doubted, recalled, planned. Places: see {@link #place}.
 */
final class Invented {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    final List<Claim> claims = new ArrayList<>();

    static Invented of(String text) {
        Invented invented = new Invented();
        String name = null;
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList()) {
            if (line.startsWith("report ")) {
                name = line.split(" ")[1];
                invented.lines.put(name, new ArrayList<>());
            }
            invented.lines.get(name).add(line);
        }
        invented.lines.keySet().forEach(invented::report);
        return invented;
    }

    List<Report> reports() {
        return new ArrayList<>(reports.values());
    }

    private void report(String name) {
        List<String> its = lines.get(name);
        Map<String, String> head = keys(its.get(0), 2);
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String line : its) {
            if (isText(line)) {
                int start = text.length();
                text.append(line.substring(line.indexOf(' ') + 1));
                Passage.Kind kind = line.startsWith("title ") ? Passage.Kind.TITLE : Passage.Kind.BODY;
                passages.add(new Passage(kind, new Span(start, text.length())));
                text.append("\n\n");
            }
        }
        LocalDate day = head.containsKey("published") ? LocalDate.parse(head.get("published")) : null;
        Metadata metadata = new Metadata(head.get("outlet"), null, null, day, day == null ? null : "sidecar");
        List<Credit> credits = head.containsKey("agency")
                ? List.of(new Credit(Credit.Kind.AGENCY, head.get("agency"), new Span(0, 0)))
                : List.of();
        Report report = new Report(
                Digest.id(name), name, text.toString(), Alignment.IDENTITY, metadata, null, null, credits, "en",
                Digest.of(text.toString()), passages);
        reports.put(name, report);
        claims(report, its);
    }

    private void claims(Report report, List<String> its) {
        int sentence = -1;
        for (String line : its.subList(1, its.size())) {
            if (isText(line)) {
                sentence++;
            } else {
                claims.add(claim(report, report.passages().get(sentence).span(), line));
            }
        }
    }

    private static boolean isText(String line) {
        return line.startsWith("> ") || line.startsWith("title ");
    }

    private Claim claim(Report report, Span sentence, String line) {
        List<String> words = words(line);
        Map<String, String> keys = keys(line, words.get(0).equals("tally") ? 5 : 3);
        int start = report.text().indexOf(words.get(2), sentence.start());
        if (start < 0 || start >= sentence.end()) {
            throw new IllegalArgumentException("not in the sentence: " + line);
        }
        Span anchor = new Span(start, start + words.get(2).length());
        Stance stance = keys.containsKey("denied")
                ? Stance.DENIED
                : keys.containsKey("doubted") ? Stance.DOUBTED : Stance.ASSERTED;
        Modality modality = keys.containsKey("recalled")
                ? Modality.RECALLED
                : keys.containsKey("planned") ? Modality.PLANNED : Modality.ACTUAL;
        return new Claim(
                Digest.id(report.id(), sentence.toString(), line),
                new Evidence(report.id(), report.name(), sentence, sentence.of(report.text())),
                sources(report, keys.get("by"), sentence), stance, modality, when(keys.get("on")), place(keys.get("in")),
                proposition(report, words, keys, anchor), new Derivation("test", "lexicon", "0.1"));
    }

    private static List<SourceLink> sources(Report report, String by, Span sentence) {
        List<SourceLink> links = new ArrayList<>();
        if ("-".equals(by)) {
            links.add(new SourceLink("unattributed", SourceKind.UNNAMED, null, null, null, false));
        } else if (by != null) {
            SourceKind kind = by.equals(by.toLowerCase()) ? SourceKind.UNNAMED : SourceKind.OFFICIAL;
            links.add(new SourceLink(by, kind, by, sentence, "said", false));
        }
        if (report.metadata().outlet() != null) {
            links.add(new SourceLink(report.metadata().outlet(), SourceKind.OUTLET, null, null, null, false));
        }
        return links;
    }

    private Proposition proposition(Report report, List<String> words, Map<String, String> keys, Span anchor) {
        switch (words.get(0)) {
            case "act":
                return new Act(
                        words.get(1), words.get(2), anchor, actors(keys.get("actor")), actors(keys.get("to")),
                        keys.get("means"));
            case "tally":
                String[] range = words.get(3).split("\\.\\.");
                Integer min = range[0].equals("-") ? null : Integer.valueOf(range[0]);
                Integer max = range.length == 1 ? min : range[1].equals("-") ? null : Integer.valueOf(range[1]);
                Count.Bound bound = max != null
                        ? max.equals(min) ? Count.Bound.EXACT : Count.Bound.VAGUE
                        : words.get(2).contains("ore than") ? Count.Bound.MORE_THAN : Count.Bound.AT_LEAST;
                Tally.Scope scope = Tally.Scope.valueOf(keys.getOrDefault("scope", "INCIDENT"));
                return new Tally(
                        words.get(1), new Count(min, max, bound, words.get(2)), anchor,
                        new Tally.Whom(words.get(4), words.get(4), actor(keys.get("of"))), actors(keys.get("actor")), scope,
                        whole(report, keys.get("part")));
            default:
                return new Control(
                        actor(keys.get("holder")), actor(keys.get("loser")), Control.Status.valueOf(words.get(1)),
                        Control.Degree.valueOf(keys.getOrDefault("degree", "UNKNOWN")), words.get(2), anchor);
        }
    }

    /** The claim of this report whose number has these words. */
    private String whole(Report report, String words) {
        return words == null
                ? null
                : claims.stream()
                        .filter(claim -> claim.evidence().report().equals(report.id()) && claim.trigger().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static List<ActorRef> actors(String name) {
        return name == null ? List.of() : Stream.of(name.split("\\+")).map(Invented::actor).toList();
    }

    private static ActorRef actor(String name) {
        if (name != null && name.startsWith("?")) {
            return new ActorRef(name.substring(1), null, null, name.substring(1), null);
        }
        String[] parts = name == null ? null : name.split("[=/]");
        if (parts == null || parts.length == 3) {
            return parts == null ? null : new ActorRef(parts[0], parts[1], parts[2], parts[0], null);
        }
        return new ActorRef(name, "test:" + name, null, name, null);
    }

    private static When when(String days) {
        if (days == null) {
            return null;
        }
        String[] ends = days.split("\\.\\.", -1);
        LocalDate from = ends[0].isEmpty() ? null : LocalDate.parse(ends[0]);
        LocalDate to = ends.length == 1 ? from : ends[1].isEmpty() ? null : LocalDate.parse(ends[1]);
        return new When(from, to, When.Precision.DAY, days, null, null);
    }

    /** "Mill Quarter<Osgil<Vessen": a place, what contains it, the country last. "a camp": not found. */
    private static Where place(String chain) {
        if (chain == null) {
            return null;
        }
        if (Character.isLowerCase(chain.charAt(0))) {
            return new Where(chain, null, null, null, Where.Precision.UNLOCATED, List.of(), null, chain, null);
        }
        String[] names = chain.split("<");
        List<String> within = List.of(names).subList(1, names.length);
        boolean country = names[0].equals("Vessen") || names[0].equals("Karse");
        return new Where(
                names[0], "test:" + names[0], null, null, country ? Where.Precision.COUNTRY : Where.Precision.PLACE, within,
                names[names.length - 1], names[0], null);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }

    private static Map<String, String> keys(String line, int from) {
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> words = words(line);
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            if (List.of("denied", "doubted", "recalled", "planned").contains(word)) {
                keys.put(word, "");
            } else {
                keys.put(word, words.get(++i));
            }
        }
        return keys;
    }
}
