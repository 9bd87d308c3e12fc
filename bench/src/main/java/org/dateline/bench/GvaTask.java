package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.Engine;
import org.dateline.brief.Briefer;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Brief;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.Settled;

/** Local news of shootings: killed, injured, day, city, and which articles are about one incident. */
final class GvaTask implements Task {
    private static final String POLICY = "gva";

    /** An article, what it claims, and what it is mainly about. */
    private record Article(String doc, Report report, List<Claim> claims, Brief brief, List<String> central) {}

    @Override
    public String name() {
        return "gva";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        Briefer briefer = new Briefer(coding.lexicon(), POLICY);
        List<Article> articles = new ArrayList<>();
        coding.inOrder(Documents.read(inputs), document -> article(document, coding, briefer), articles::add);
        Settled settled = Engine.settlement(coding.lexicon()).settle(
                articles.stream().map(Article::report).toList(),
                articles.stream().map(Article::claims).flatMap(Collection::stream).toList());
        Map<String, String> eventOf = eventOf(settled);
        Map<String, String> spelling = new HashMap<>();
        for (Table.Row row : coding.lexicon().table("bench/gva-cities.tsv").rows()) {
            spelling.put(row.get("name"), row.get("spelling"));
        }
        articles.forEach(article -> lines.accept(line(article, eventOf, spelling)));
    }

    private static Article article(Document document, Coding coding, Briefer briefer) {
        Report report = coding.coder().clean(coding.source(document));
        Annotation annotation = coding.coder().annotate(report);
        List<Claim> claims = coding.coder().claims(annotation);
        return new Article(
                document.doc(), report, claims, briefer.brief(report, claims, coding.coder().bearings(annotation)),
                // Settling sees claims alone.
                briefer.brief(report, claims, Bearings.NONE).claims());
    }

    private static Map<String, String> eventOf(Settled settled) {
        Map<String, String> eventOf = new HashMap<>();
        for (Event event : settled.events()) {
            event.accounts().forEach(account -> account.claims().forEach(claim -> eventOf.put(claim, event.id())));
        }
        return eventOf;
    }

    /** The event that most claims of what the article is mainly about belong to; the article itself when they belong to none. */
    private static String incident(Article article, Map<String, String> eventOf) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (String claim : article.central()) {
            if (eventOf.containsKey(claim)) {
                votes.merge(eventOf.get(claim), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse("article " + article.doc());
    }

    private static String line(Article article, Map<String, String> eventOf, Map<String, String> spelling) {
        Brief brief = article.brief();
        String place = brief.where() == null ? null : brief.where().name();
        return Line.of(article.doc())
                .put("incident", incident(article, eventOf))
                .put("killed", number(brief.count("killed")))
                .put("injured", number(brief.count("wounded")))
                .put("date", brief.when() == null ? null : Brief.day(brief.when()).toString())
                .put("city", spelling.getOrDefault(place, place))
                .toString();
    }

    /** The registry writes nought where nobody is said to have been hit. */
    private static int number(Integer count) {
        return count == null ? 0 : count;
    }
}
