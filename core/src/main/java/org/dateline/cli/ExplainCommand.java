package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.judge.Judgements;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Toll;
import org.dateline.publish.Corpus;
import org.dateline.reconcile.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "explain", description = "Explains one event, toll, entry of control or claim: every account, its sentence"
        + " with the words that count marked »so«, the chain it came through, the rule that read it, and where and why the"
        + " accounts differ.",
        footer = {"Example: the first characters of an id are enough", "  dateline events --place Osgil", "  dateline explain 3fa94c",
            "Example: why do these two figures differ?", "  dateline explain 3fa94c 81b2d0"})
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Mixin private View view;

    @Parameters(index = "0", paramLabel = "ID", description = "An id from any table, or as much of it as tells it apart.")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID2", description = "A second one: prints in one line why the two differ,"
            + " with the sentence of each. Of an event or a toll its first figure counts.")
    private String second;

    @Option(names = "--policy", paramLabel = "NAME", description = "Prints beside a toll what this counting policy makes of it, and by"
            + " which rules.")
    private String policy;

    @Override
    public Integer call() {
        Corpus corpus = view.corpus(top);
        Judgements judgements = Ledger.with(top.db(), store -> new Judgements(store.judgements()));
        Lexicon lexicon = Ledger.lexicon(top);
        if (second != null) {
            Pair pair = new Pair(corpus);
            top.session().out().println(Plain.line(new Why(lexicon).line(pair.word(id, top.db()), pair.word(second, top.db()))));
            return 0;
        }
        Counting counting = policy == null ? null : new Counting(lexicon, policy, corpus);
        Lines lines = new Lines(top.session().out());
        Echoing echoes = new Echoing(corpus, () -> Ledger.settlement(top).echoes(corpus));
        ClaimExplanation told = new ClaimExplanation(lines, corpus, new RuleBook(lexicon), judgements, echoes);
        Explanation explanation = new Explanation(lines, corpus, counting, () -> Ledger.settlement(top).joins(corpus), told);
        List<Runnable> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        match(corpus.settled().events(), Event::id, "event", explanation::event, found, names);
        match(corpus.settled().tolls(), Toll::id, "toll", explanation::toll, found, names);
        match(corpus.settled().control(), ControlSpan::id, "control", explanation::control, found, names);
        match(corpus.claims(), Claim::id, "claim", told::claim, found, names);
        if (found.isEmpty()) {
            throw new InputException("no event, toll, entry of control or claim in " + top.db() + " has the id " + id);
        }
        if (found.size() > 1) {
            throw new InputException(id + " begins more than one id: " + String.join(", ", names.subList(0, Math.min(5, names.size())))
                    + (names.size() > 5 ? ", ..." : ""));
        }
        found.get(0).run();
        return 0;
    }

    private <T> void match(
            List<T> items, Function<T, String> idOf, String kind, Consumer<T> explain,
            List<Runnable> found, List<String> names) {
        for (T item : items) {
            if (idOf.apply(item).startsWith(id)) {
                found.add(() -> explain.accept(item));
                names.add(kind + " " + idOf.apply(item));
            }
        }
    }
}
