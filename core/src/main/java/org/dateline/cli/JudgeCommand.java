package org.dateline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.judge.Judgements;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Judgement;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;
import org.dateline.store.JudgementFile;
import org.dateline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "judge", description = "Records what a person decides: that two events are one, or two; that a sentence does not"
        + " claim something; which place, day or actor is meant. A judgement is signed and dated, outranks the program in"
        + " every view, survives reading again and upgrades, and is taken back but never deleted.",
        footer = {"Example: the same shelling under two names, and a second thought",
            "  dateline judge same 3fa94c 81d07e --by \"R. Moreno\" --why \"same hour, same school\"", "  dateline judge list",
            "  dateline judge take-back 5c1e20 --by \"R. Moreno\""})
final class JudgeCommand implements Runnable {
    @ParentCommand private TopCommand top;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to judge: same, different, not-a-claim, place, day, actor, ...");
    }

    @Command(name = "same", description = "Both are one happening.",
            footer = {"Example: one shelling under two names", "  dateline judge same 3fa94c 81d07e --by \"R. Moreno\""})
    int same(
            @Parameters(paramLabel = "ID", description = "A claim or an event.") String one,
            @Parameters(paramLabel = "ID", description = "The other.") String other,
            @Mixin Signature signed) {
        return pair(Judgement.Question.SAME, one, other, signed);
    }

    @Command(name = "different", description = "They are two happenings.",
            footer = {"Example: two bombs on one day", "  dateline judge different 3fa94c 81d07e --by \"R. Moreno\""})
    int different(
            @Parameters(paramLabel = "ID", description = "A claim or an event.") String one,
            @Parameters(paramLabel = "ID", description = "The other; what its report tells goes with it.") String other,
            @Mixin Signature signed) {
        return pair(Judgement.Question.DIFFERENT, one, other, signed);
    }

    private int pair(Judgement.Question question, String one, String other, Signature signed) {
        return keep(found -> {
            Claim subject = found.claim(one);
            Claim object = found.claim(other);
            if (subject.id().equals(object.id())) {
                throw new InputException(one + " and " + other + " are one claim");
            }
            return List.of(Judgement.pair(question, subject, object, signed.by(), signed.on(), signed.why()));
        });
    }

    @Command(name = "not-a-claim", description = "The sentence does not claim this; it is left out of every view.",
            footer = {"Example: a film, not a war", "  dateline judge not-a-claim 3fa94c --by \"R. Moreno\""})
    int notAClaim(
            @Parameters(paramLabel = "CLAIM", description = "The claim; of an event, all that tell of it.") String claim,
            @Mixin Signature signed) {
        return keep(found -> found.claims(claim).stream().map(each -> Judgement.notAClaim(each, signed.by(), signed.on(), signed.why())).toList());
    }

    @Command(name = "place", description = "Where the claim says it happened.",
            footer = {"Example: a town the program did not find", "  dateline judge place 3fa94c Osgil --by \"R. Moreno\""})
    int place(
            @Parameters(paramLabel = "CLAIM", description = "The claim; of an event, all that tell of it.") String claim,
            @Parameters(paramLabel = "PLACE", description = "A name in the gazetteer, or any name with --at; \"unknown\" empties the"
                    + " cell.") String place,
            @Option(names = "--id", paramLabel = "ID", description = "Which of several places of that name.") String id,
            @Option(names = "--at", paramLabel = "LAT,LON", description = "Where it lies, for a place that the gazetteer lacks.")
                    String at,
            @Option(names = "--all", description = "The same for every claim that gives the place in the same words.") boolean all,
            @Mixin Signature signed) {
        Where where = new PlaceArgument(Ledger.lexicon(top)).where(place, id, at);
        return keep(found -> found.claims(claim).stream()
                .flatMap(one -> found.like(one, all, other -> other.where() == null ? null : other.where().words()).stream())
                .distinct()
                .map(each -> Judgement.place(each, where, signed.by(), signed.on(), signed.why()))
                .toList());
    }

    @Command(name = "day", description = "When the claim says it happened.",
            footer = {"Example: a day the report leaves open", "  dateline judge day 3fa94c 2026-02-01 --by \"R. Moreno\""})
    int day(
            @Parameters(paramLabel = "CLAIM", description = "The claim; of an event, all that tell of it.") String claim,
            @Parameters(paramLabel = "DAY", description = "2026-02-01, or first and last day as 2026-02-01/2026-02-03; \"unknown\""
                    + " empties the cell.") String day,
            @Mixin Signature signed) {
        When when = days(day);
        return keep(found -> found.claims(claim).stream().map(each -> Judgement.day(each, when, signed.by(), signed.on(), signed.why())).toList());
    }

    private static When days(String written) {
        if (written.equals("unknown")) {
            return null;
        }
        String[] ends = written.split("/", -1);
        if (ends.length > 2) {
            throw new InputException("\"" + written + "\" is not a day such as 2026-02-03 nor two such days");
        }
        LocalDate from = Main.day(ends[0]);
        LocalDate to = Main.day(ends[ends.length - 1]);
        if (to.isBefore(from)) {
            throw new InputException(written + " ends before it begins");
        }
        return new When(from, to, from.equals(to) ? When.Precision.DAY : When.Precision.DAYS, written, null, null);
    }

    @Command(name = "actor", description = "Whom the words in a claim mean.",
            footer = {"Example: whom \"the group\" means", "  dateline judge actor 3fa94c \"the group\" \"Northern Front\" --by \"R. Moreno\""})
    int actor(
            @Parameters(paramLabel = "CLAIM", description = "The claim.") String claim,
            @Parameters(paramLabel = "WORDS", description = "The actor's words as the claim has them: \"the group\".") String words,
            @Parameters(paramLabel = "ACTOR", description = "Who it is: an id or a name of the register, or any name.") String actor,
            @Option(names = "--all", description = "The same for every claim of the report in which these words stand.") boolean all,
            @Mixin Signature signed) {
        ActorRef meant = new ActorArgument(Ledger.lexicon(top)).actor(actor, words);
        return keep(found -> {
            Claim first = found.claim(claim);
            if (first.actors().stream().noneMatch(each -> each.words().equals(words))) {
                throw new InputException("claim " + Wording.id(first.id()) + " names nobody as \"" + words + "\"; it has: "
                        + String.join(", ", first.actors().stream().map(each -> "\"" + each.words() + "\"").toList()));
            }
            return found.like(first, all, other -> other.evidence().report()
                            + other.actors().stream().anyMatch(each -> each.words().equals(words))).stream()
                    .map(each -> Judgement.actor(each, meant, signed.by(), signed.on(), signed.why()))
                    .toList();
        });
    }

    @Command(name = "take-back", description = "A judgement does not stand any more; both stay in the ledger.",
            footer = {"Example: a second thought", "  dateline judge take-back 5c1e20 --by \"R. Moreno\""})
    int takeBack(
            @Parameters(paramLabel = "ID", description = "The judgement's id, as list gives it.") String id,
            @Mixin Signature signed) {
        return Ledger.with(top.db(), store -> {
            List<Judgement> found = new Judgements(store.judgements()).standing().stream()
                    .filter(judgement -> judgement.id().startsWith(id))
                    .toList();
            if (found.size() != 1) {
                throw new InputException((found.isEmpty() ? "no judgement that stands has the id " : "several judgements have the id ") + id);
            }
            return tell(store, List.of(Judgement.takeBack(found.get(0), signed.by(), signed.on(), signed.why())));
        });
    }

    @Command(name = "list", description = "Lists the judgements, the earliest first, and what each of them came to.",
            footer = {"Example: everything that was ever judged", "  dateline judge list --all"})
    int list(@Option(names = "--all", description = "With those that were taken back.") boolean all) {
        return Ledger.with(top.db(), store -> {
            List<Judgement> every = store.judgements();
            Judgements judgements = new Judgements(every);
            Grid grid = new Grid("JUDGEMENT", "ON", "BY", "WHAT", "STANDS", "REPORT", "SENTENCE", "WHY");
            JudgementRow rows = new JudgementRow(judgements, store.claims());
            List<Judgement> listed = all ? every : judgements.standing();
            listed.forEach(judgement -> grid.add(rows.of(judgement)));
            grid.print(top.session().out(), "", top.session().columns());
            top.session().out().println(Plain.count(listed.size(), "judgement") + ".");
            return 0;
        });
    }

    @Command(name = "next", description = "Lists what is worth judging: first what would settle most cells.",
            footer = {"Example: ten things to begin with", "  dateline judge next --limit 10"})
    int next(
            @Option(names = "--limit", paramLabel = "N", defaultValue = "30", description = "How many lines. Default: ${DEFAULT-VALUE}")
                    int limit,
            @Mixin View view) {
        Corpus corpus = view.corpus(top);
        List<OpenQuestion> open = OpenQuestion.of(corpus);
        Grid grid = new Grid("CELLS", "QUESTION", "WORDS", "CLAIM", "REPORT", "SENTENCE");
        open.stream().limit(Math.max(1, limit)).forEach(question -> grid.add(
                question.cells(), question.question(), question.words(), question.ids(),
                question.first().evidence().name(), question.first().evidence().quote()));
        grid.print(top.session().out(), "", top.session().columns());
        top.session().out().println(Plain.count(open.size(), "open question") + ".");
        return 0;
    }

    @Command(name = "export", description = "Writes all judgements as text, one a line, for another ledger or for safe keeping.",
            footer = {"Example: for a colleague", "  dateline judge export -o judgements.jsonl"})
    int export(
            @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write. Default: standard output")
                    Path output) {
        String text = Ledger.with(top.db(), store -> JudgementFile.write(store.judgements()));
        if (output == null) {
            top.session().out().print(text);
        } else {
            OutputFile.write(output, text.getBytes(StandardCharsets.UTF_8));
        }
        return 0;
    }

    @Command(name = "import", description = "Adds the judgements of such a file; those the ledger has already are left out.",
            footer = {"Example: from a colleague", "  dateline judge import judgements.jsonl"})
    int imported(@Parameters(paramLabel = "FILE", description = "What export wrote.") Path file) {
        List<Judgement> read = JudgementFile.read(file);
        return Ledger.with(top.db(), store -> {
            List<String> known = store.judgements().stream().map(Judgement::id).toList();
            List<Judgement> fresh = read.stream().filter(judgement -> !known.contains(judgement.id())).toList();
            fresh.forEach(store::add);
            top.session().out().println("Added " + Plain.count(fresh.size(), "judgement") + "; "
                    + (read.size() - fresh.size()) + " known already.");
            return 0;
        });
    }

    private int keep(Function<JudgedClaims, List<Judgement>> decide) {
        return Ledger.with(top.db(), store -> {
            Corpus corpus = Ledger.settlement(top).corpus(store, null);
            return tell(store, decide.apply(new JudgedClaims(corpus, top.db())));
        });
    }

    private int tell(Store store, List<Judgement> judgements) {
        List<Judgement> kept = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (store.add(judgement)) {
                kept.add(judgement);
            }
        }
        top.session().out().println(kept.isEmpty()
                ? "Judged so already."
                : "Kept " + Plain.count(kept.size(), "judgement") + ": " + Wording.id(kept.get(0).id()) + (kept.size() > 1 ? ", ..." : "") + ".");
        return 0;
    }
}
