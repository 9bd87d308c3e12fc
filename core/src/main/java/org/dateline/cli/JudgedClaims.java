package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.publish.Corpus;

/** The claims a person means by what was typed. */
final class JudgedClaims {
    private final Corpus corpus;
    private final Path ledger;

    JudgedClaims(Corpus corpus, Path ledger) {
        this.corpus = corpus;
        this.ledger = ledger;
    }

    /** The claim whose id begins so; of an event, the claim that best says what it is. Throws when there is none or several. */
    Claim claim(String id) {
        List<Claim> found = new ArrayList<>(
                corpus.claims().stream().filter(claim -> claim.id().startsWith(id)).toList());
        corpus.settled().events().stream().filter(event -> event.id().startsWith(id)).map(this::first).forEach(found::add);
        if (found.size() != 1) {
            throw new InputException((found.isEmpty() ? "no claim or event in " + ledger + " has the id " : "more than one claim or event has the id ") + id);
        }
        return found.get(0);
    }

    /** All claims of the event whose id begins so, otherwise the one claim. */
    List<Claim> claims(String id) {
        Claim claim = claim(id);
        return corpus.settled().events().stream()
                .filter(event -> event.id().startsWith(id))
                .findFirst()
                .map(event -> event.accounts().stream().flatMap(account -> account.claims().stream()).map(corpus::claim).sorted(Claim.READING_ORDER).toList())
                .orElse(List.of(claim));
    }

    private Claim first(Event event) {
        List<Claim> claims = event.accounts().stream()
                .flatMap(account -> account.claims().stream())
                .map(corpus::claim)
                .sorted(Claim.READING_ORDER)
                .toList();
        return claims.stream()
                .filter(claim -> claim.proposition() instanceof Act act && act.type().equals(event.type()))
                .findFirst()
                .orElse(claims.get(0));
    }

    /** The claim, and where all are meant every other that gives the same; a claim that gives null has no other. */
    List<Claim> like(Claim claim, boolean all, Function<Claim, String> gives) {
        String given = gives.apply(claim);
        if (!all || given == null) {
            return List.of(claim);
        }
        return corpus.claims().stream().filter(other -> Objects.equals(gives.apply(other), given)).toList();
    }
}
