package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Echo;
import org.dateline.model.Event;
import org.dateline.model.SourceLink;
import org.dateline.model.Stance;

/** Who is heard in the record, through whom, and which texts copy which. */
final class SourcesSection implements Section {
    private static final String UNKNOWN = "unknown";

    private final Record record;
    private final CopiesView copies;
    private final EchoesView echoes;
    private final Map<String, List<Claim>> byOrigin = new TreeMap<>();
    private final Map<String, Long> alone;

    SourcesSection(Record record, List<Echo> echoes) {
        this.echoes = new EchoesView(record, echoes);
        this.record = record;
        this.copies = new CopiesView(record);
        record.claims().forEach(claim -> byOrigin
                .computeIfAbsent(claim.origin() == null ? UNKNOWN : claim.origin().name(), none -> new ArrayList<>())
                .add(claim));
        this.alone = record.settled().events().stream()
                .filter(event -> event.origins() == 1)
                .collect(Collectors.groupingBy(event -> event.accounts().get(0).origin(), Collectors.counting()));
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public int size() {
        return byOrigin.size();
    }

    @Override
    public void write(Html html) {
        origins(html);
        chains(html);
        copies.write(html);
        echoes.write(html);
    }

    private void origins(Html html) {
        List<Map.Entry<String, List<Claim>>> rows = byOrigin.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Claim>> entry) -> -entry.getValue().size()))
                .toList();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Origins");
        html.open("table", "class", "sources").open("thead").open("tr");
        for (String head : List.of("Origin", "Kind", "Claims", "Denials", "Events", "Alone in", "Carried by")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < rows.size(); i++) {
            row(html, rows.get(i).getKey(), rows.get(i).getValue(), i);
        }
        html.close().close().closeLine();
        Parts.showAll(html, rows.size(), "origins");
    }

    private void row(Html html, String origin, List<Claim> claims, int index) {
        SourceLink link = claims.get(0).origin();
        Set<String> events = claims.stream()
                .map(record::event)
                .filter(event -> event != null)
                .map(Event::id)
                .collect(Collectors.toSet());
        Set<String> carriers = new LinkedHashSet<>();
        claims.forEach(claim -> claim.sources().stream().skip(1).map(SourceLink::name).forEach(carriers::add));
        carriers.remove(origin);
        html.open("tr", "class", Parts.item("", index)).open("th", "scope", "row").element("bdi", origin).close();
        html.element("td", link == null ? "" : Phrases.word(link.kind()));
        number(html, claims.size());
        number(html, claims.stream().filter(claim -> claim.stance() == Stance.DENIED).count());
        number(html, events.size());
        number(html, alone.getOrDefault(origin, 0L));
        html.element("td", carriers.isEmpty() ? "speaks for itself" : String.join(", ", carriers), "class", "carriers").close();
    }

    private static void number(Html html, long number) {
        html.element("td", number == 0 ? "–" : Phrases.number(number), "class", "number");
    }

    private void chains(Html html) {
        Map<List<String>, Integer> chains = new LinkedHashMap<>();
        record.claims().forEach(claim -> {
            List<String> names = claim.sources().stream().map(SourceLink::name).distinct().toList();
            if (names.size() > 1) {
                chains.merge(names, 1, Integer::sum);
            }
        });
        List<Map.Entry<List<String>, Integer>> rows = chains.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        html.element("h3", "How words came to us").text("\n").open("ul", "class", "chains");
        for (int i = 0; i < rows.size(); i++) {
            html.open("li", "class", Parts.item("", i));
            Parts.chain(html, rows.get(i).getKey());
            html.text(" ").element("small", Phrases.many(rows.get(i).getValue(), "claim", "claims")).close();
        }
        html.closeLine();
        Parts.showAll(html, rows.size(), "chains");
    }
}
