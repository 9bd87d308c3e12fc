package org.dateline.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.model.Account;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Tally;

/** A table of an event: a row for each question, a column for each account, what it answers in the cells. */
final class Comparison {
    private final Record record;
    private final Event event;
    private final Map<String, Function<Claim, String>> questions = new LinkedHashMap<>();

    Comparison(Record record, Event event) {
        this.record = record;
        this.event = event;
        questions.put("happened", Comparison::happened);
        questions.put("actor", claim -> claim.proposition() instanceof Act act ? empty(Phrases.names(act.actors())) : null);
        questions.put("recipient", claim -> claim.proposition() instanceof Act act ? empty(Phrases.names(act.recipients())) : null);
        questions.put("place", claim -> Phrases.place(claim.where()));
        questions.put("day", claim -> Phrases.days(claim.when()));
        TreeSet<String> measures = new TreeSet<>();
        record.claims(event).forEach(claim -> {
            if (claim.proposition() instanceof Tally tally) {
                measures.add(tally.measure());
            }
        });
        measures.forEach(measure -> questions.put(measure, claim -> figure(claim, measure)));
    }

    void write(Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Accounts compared");
        html.open("table", "class", "compare").open("thead").open("tr").element("td", "");
        event.accounts().forEach(account -> html.open("th", "scope", "col").element("bdi", account.origin()).close());
        html.close().close().open("tbody");
        questions.forEach((question, answer) -> row(html, question, answer));
        html.close().close().closeLine();
    }

    private void row(Html html, String question, Function<Claim, String> answer) {
        List<Set<String>> cells = event.accounts().stream().map(account -> answers(account, answer)).toList();
        if (cells.stream().allMatch(Set::isEmpty)) {
            return;
        }
        String style = event.findings().stream()
                .filter(finding -> finding.question().equals(question))
                .map(Finding::verdict)
                .map(EventsSection::style)
                .findFirst()
                .orElse(null);
        html.open("tr", "class", style).element("th", label(question), "scope", "row");
        for (Set<String> cell : cells) {
            html.open("td", "class", cell.isEmpty() ? "silent" : null).text(cell.isEmpty() ? "not said" : String.join("; ", cell));
            html.close();
        }
        html.close();
    }

    private Set<String> answers(Account account, Function<Claim, String> answer) {
        Set<String> answers = new LinkedHashSet<>();
        for (Claim claim : record.claims(account)) {
            String said = answer.apply(claim);
            if (said != null) {
                answers.add(said);
            }
        }
        return answers;
    }

    private static String happened(Claim claim) {
        List<String> manner = Statement.manner(claim);
        String suffix = manner.isEmpty() ? "" : " (" + String.join(", ", manner) + ")";
        return claim.proposition() instanceof Act act ? Phrases.sentence(act.type()) + suffix : null;
    }

    private static String figure(Claim claim, String measure) {
        if (!(claim.proposition() instanceof Tally tally) || !tally.measure().equals(measure)) {
            return null;
        }
        String whom = Phrases.isAnyone(tally.whom().type()) ? "" : " " + Phrases.word(tally.whom().type());
        List<String> manner = Statement.manner(claim);
        return Phrases.count(tally.count()) + whom + (manner.isEmpty() ? "" : " (" + String.join(", ", manner) + ")");
    }

    private static String label(String question) {
        return switch (question) {
            case "happened" -> "What";
            case "actor" -> "By whom";
            case "recipient" -> "To whom";
            case "place" -> "Where";
            case "day" -> "When";
            default -> Phrases.sentence(question);
        };
    }

    private static String empty(String names) {
        return names.isEmpty() ? null : names;
    }
}
