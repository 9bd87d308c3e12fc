package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.Echo;
import org.dateline.model.SourceLink;
import org.dateline.model.Tally;

/** Finds the same quotation and the same figure of one speaker in reports that do not copy each other. */
final class Echoes {
    /** So many words of a quotation in a row are no chance, from one speaker; without a name it takes more. */
    private static final int RUN = 6;
    private static final int NAMELESS_RUN = 8;

    private final List<Claim> claims;
    private final Nameless nameless;
    private final Map<String, String> texts;
    private final Map<String, String> eventOf;

    /**
     * @param claims in reading order
     * @param texts the text that each report which is a copy is of
     * @param eventOf ids of events by id of the claims that are about them
     */
    Echoes(List<Claim> claims, Nameless nameless, Map<String, String> texts, Map<String, String> eventOf) {
        this.claims = claims;
        this.nameless = nameless;
        this.texts = texts;
        this.eventOf = eventOf;
    }

    /** Quotations first, then figures; each in order of its first claim. */
    List<Echo> find() {
        List<Echo> echoes = new ArrayList<>();
        for (List<Claim> group : quotations(claims, RUN)) {
            add(echoes, Echo.Kind.QUOTATION, group, new Quoted(group.get(0)).text());
        }
        for (List<Claim> group : figures()) {
            add(echoes, Echo.Kind.FIGURE, group, group.get(0).trigger());
        }
        return echoes;
    }

    private void add(List<Echo> echoes, Echo.Kind kind, List<Claim> group, String words) {
        List<Claim> sentences = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        group.stream().filter(claim -> seen.add(claim.evidence())).forEach(sentences::add);
        if (sentences.stream().map(claim -> text(claim)).distinct().count() > 1) {
            echoes.add(new Echo(kind, group.get(0).origin().name(), words, sentences.stream().map(Claim::id).toList()));
        }
    }

    private String text(Claim claim) {
        return texts.getOrDefault(claim.evidence().report(), claim.evidence().report());
    }

    /**
     * Of claims that quote somebody whom no report names, the first claim with the same quotation, by id: whoever spoke these
     * words is one, in however many reports. Claims whose words nobody else quotes are left out.
     */
    Map<String, Claim> firstSaid() {
        List<Claim> unnamed = claims.stream()
                .filter(claim -> claim.origin() != null && claim.origin().words() != null && nameless.isNameless(claim.origin()) && isQuoted(claim))
                .toList();
        Map<String, Claim> first = new HashMap<>();
        for (List<Claim> group : quotations(unnamed, NAMELESS_RUN)) {
            group.forEach(claim -> first.put(claim.id(), group.get(0)));
        }
        return first;
    }

    private static boolean isQuoted(Claim claim) {
        SourceLink link = claim.origin();
        return link != null && link.words() != null && (link.direct() || Quoted.isMarked(claim.evidence().quote()));
    }

    /** Groups of claims of one speaker whose quotations share a run of words, in two reports at least. */
    private List<List<Claim>> quotations(Collection<Claim> of, int run) {
        Map<Long, Integer> first = new HashMap<>();
        List<Claim> quoted = of.stream().filter(Echoes::isQuoted).toList();
        int[] group = new int[quoted.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            Claim claim = quoted.get(i);
            boolean unnamed = nameless.isNameless(claim.origin());
            String speaker = unnamed ? "" : Origins.key(claim.origin().name());
            for (long words : new Quoted(claim).runs(speaker, unnamed ? Math.max(run, NAMELESS_RUN) : run)) {
                Integer earlier = first.putIfAbsent(words, i);
                if (earlier != null) {
                    int a = root(group, earlier);
                    int b = root(group, i);
                    group[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        TreeMap<Integer, List<Claim>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), any -> new ArrayList<>()).add(quoted.get(i));
        }
        return groups.values().stream().filter(Echoes::isInSeveral).toList();
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private static boolean isInSeveral(List<Claim> group) {
        return group.stream().map(claim -> claim.evidence().report()).distinct().count() > 1;
    }

    /** Groups of figures of one named speaker, the same number of the same people at one event, or in one place on one day. */
    private List<List<Claim>> figures() {
        Map<String, List<Claim>> groups = new TreeMap<>();
        for (Claim claim : claims) {
            String thing = thing(claim);
            boolean named = claim.origin() != null && claim.origin().words() != null && !nameless.isNameless(claim.origin());
            if (named && thing != null && claim.proposition() instanceof Tally tally) {
                String key = String.join("\n", Origins.key(claim.origin().name()), tally.measure(), tally.whom().type(),
                        tally.count().min() + ".." + tally.count().max(), thing);
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
            }
        }
        return groups.values().stream()
                .filter(Echoes::isInSeveral)
                .sorted(Comparator.comparing(group -> group.get(0), Claim.READING_ORDER))
                .toList();
    }

    /** What the claim is about: its event, otherwise its place and days; null when they are not known. */
    private String thing(Claim claim) {
        String event = eventOf.get(claim.id());
        if (event != null) {
            return event;
        }
        boolean known = claim.where() != null && claim.when() != null && claim.when().to() != null;
        return known ? claim.where().key() + "\n" + claim.when().from() + "\n" + claim.when().to() : null;
    }
}
