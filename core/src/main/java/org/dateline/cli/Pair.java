package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Account;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.Toll;
import org.dateline.publish.Corpus;
import org.dateline.reconcile.Why;

/** Finds what a user means by one of two ids: a claim, or the first figure of a toll or of an event. */
final class Pair {
    private final Corpus corpus;

    Pair(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The claim meant by the beginning of an id; throws InputException when there is none or more than one. */
    Why.Word word(String id, Path db) {
        List<String> claims = new ArrayList<>();
        corpus.claims().stream().map(Claim::id).filter(one -> one.startsWith(id)).forEach(claims::add);
        corpus.settled().tolls().stream().filter(toll -> toll.id().startsWith(id)).forEach(toll -> claims.add(first(toll)));
        corpus.settled().events().stream().filter(event -> event.id().startsWith(id)).forEach(event -> claims.add(first(event)));
        if (claims.isEmpty()) {
            throw new InputException("no event, toll or claim in " + db + " has the id " + id);
        }
        if (claims.stream().distinct().count() > 1) {
            throw new InputException(id + " begins more than one id");
        }
        Claim claim = corpus.claim(claims.get(0));
        Report report = corpus.report(claim);
        return new Why.Word(claim, origin(claim), report.published());
    }

    private static String first(Toll toll) {
        return toll.figures().stream()
                .filter(figure -> !figure.superseded())
                .findFirst()
                .orElse(toll.figures().get(0))
                .claim();
    }

    private String first(Event event) {
        return corpus.settled().tolls().stream()
                .filter(toll -> event.tolls().contains(toll.id()))
                .findFirst()
                .map(Pair::first)
                .orElse(event.accounts().get(0).claims().get(0));
    }

    /** Whose word it is, as the record has it; as the report has it where the claim is of no event and no toll. */
    private String origin(Claim claim) {
        Stream<String> figures = corpus.settled().tolls().stream()
                .flatMap(toll -> toll.figures().stream())
                .filter(figure -> figure.claim().equals(claim.id()))
                .map(Toll.Figure::origin);
        Stream<String> accounts = corpus.settled().events().stream()
                .flatMap(event -> event.accounts().stream())
                .filter(account -> account.claims().contains(claim.id()))
                .map(Account::origin);
        return Stream.concat(figures, accounts)
                .findFirst()
                .orElse(claim.origin() == null ? corpus.report(claim).name() : claim.origin().name());
    }
}
