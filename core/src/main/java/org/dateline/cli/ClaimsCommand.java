package org.dateline.cli;

import java.util.List;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.publish.ClaimFields;
import org.dateline.publish.CodePoints;
import org.dateline.publish.Corpus;
import picocli.CommandLine.Command;

@Command(name = "claims", description = "Lists claims: one proposition in one sentence of one report, with whoever holds"
        + " it. SOURCE is the chain as it came to us, publisher first, origin last.",
        footer = {"Example: every figure of killed that anybody gave for Osgil", "  dateline claims --type killed --place Osgil"})
final class ClaimsCommand extends TableCommand<Claim> {
    @Override
    List<Claim> items(Corpus corpus, Filters filters) {
        return corpus.claims().stream().filter(claim -> filters.pass(claim, corpus)).toList();
    }

    @Override
    Map<String, Object> fields(Claim claim, Corpus corpus) {
        return ClaimFields.of(claim, corpus, new CodePoints(corpus.report(claim).text()));
    }

    @Override
    String count(int number) {
        return Plain.count(number, "claim");
    }

    @Override
    Grid table(List<Claim> claims) {
        Grid grid = new Grid("CLAIM", "DAY", "PLACE", "STANCE", "SOURCE", "REPORT", "WHAT");
        for (Claim claim : claims) {
            grid.add(
                    Wording.id(claim.id()),
                    Wording.days(claim.when()),
                    Wording.place(claim.where()),
                    Wording.manner(claim),
                    Wording.chain(claim.sources()),
                    claim.evidence().name(),
                    Wording.proposition(claim));
        }
        return grid;
    }
}
