package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Cutting;
import org.dateline.annotate.GrammarWords;
import org.dateline.annotate.NewsAnnotator;
import org.dateline.annotate.learnt.NewsModel;
import org.dateline.clean.ArticleCleaner;
import org.dateline.extract.RuleExtractor;
import org.dateline.extract.attribution.learnt.SaidModel;
import org.dateline.extract.attribution.learnt.SayingReader;
import org.dateline.extract.rule.RuleCheck;
import org.dateline.incident.IncidentFinder;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Alignment;
import org.dateline.model.Annotation;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.publish.dataset.SubEventReader;
import org.dateline.publish.subevent.SubEvents;
import org.dateline.read.Limits;
import org.dateline.read.ReportReader;
import org.dateline.resolve.ClaimResolver;
import org.dateline.resolve.ReportSpotter;
import org.dateline.resolve.Resolver;
import org.dateline.resolve.Spotter;
import org.dateline.resolve.actor.ActorRegister;
import org.dateline.resolve.actor.ActorSpotter;
import org.dateline.resolve.actor.PersonNames;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.place.PlaceSpotter;
import org.dateline.resolve.time.TimeResolver;
import org.dateline.resolve.time.TimeRuleCheck;
import org.dateline.resolve.time.TimeSpotter;
import org.dateline.store.CodingKey;

/** Where everything is constructed. */
public final class Engine {
    /** Enters every claim's derivation; the same as in the pom. */
    public static final String VERSION = "0.1.0";

    private Engine() {}

    /** Makes a coder, which takes seconds: models, gazetteer and rules are loaded. */
    public interface CoderMaker {
        ReportCoder make(Lexicon lexicon);
    }

    /** What claims depend on besides their reports. */
    public static CodingKey key(Lexicon lexicon) {
        return new CodingKey(lexicon.digest(), VERSION);
    }

    /** The reader of files, with its ordinary limits. */
    public static ReportReader reader() {
        return new ReportReader(Limits.DEFAULT);
    }

    /** The coder of reports; models and gazetteer are loaded side by side. */
    public static ReportCoder coder(Lexicon lexicon) {
        CompletableFuture<NewsModel> model = CompletableFuture.supplyAsync(NewsAnnotator::shippedModel);
        Gazetteer gazetteer = Gazetteer.load(lexicon);
        Annotator annotator = new NewsAnnotator(model.join(), KnownNames.of(lexicon, gazetteer), GrammarWords.of(lexicon));
        ActorRegister register = ActorRegister.of(lexicon);
        TimeSpotter times = new TimeSpotter(lexicon);
        PlaceSpotter places = new PlaceSpotter(lexicon, gazetteer);
        Resolver resolver = new ClaimResolver(
                lexicon, register, new TimeResolver(lexicon, times), new PlaceResolver(lexicon, gazetteer), VERSION);
        Spotter spotter = new ReportSpotter(times, places, new ActorSpotter(register));
        return new ReportCoder(
                new ArticleCleaner(lexicon), annotator, spotter, new RuleExtractor(lexicon), resolver);
    }

    /** What reads who says what, by the model that we ship. */
    public static SayingReader sayings(Lexicon lexicon) {
        return new SayingReader(SaidModel.shipped(), lexicon);
    }

    /** What puts together the incidents that one report tells of, by the model that we ship. */
    public static IncidentFinder incidents(Lexicon lexicon) {
        return IncidentFinder.shipped(lexicon);
    }

    /** The annotator, with the lexicon's names as evidence. */
    public static Annotator annotator(Lexicon lexicon) {
        return NewsAnnotator.shipped(KnownNames.of(lexicon, Gazetteer.load(lexicon)), GrammarWords.of(lexicon));
    }

    /** What settles a corpus. */
    public static Settlement settlement(Lexicon lexicon) {
        return new Settlement(lexicon);
    }

    /** Where the sentences of a report stand, as it was read; needs no model. */
    public static Function<Report, List<Span>> sentences() {
        Cutting cutting = new Cutting();
        return report -> {
            List<Span> sentences = new ArrayList<>();
            for (Passage passage : report.passages()) {
                if (passage.isRead()) {
                    int base = passage.span().start();
                    cutting.cut(passage.span().of(report.text()))
                            .forEach(cut -> sentences.add(new Span(base + cut.starts()[0], base + cut.ends()[cut.size() - 1])));
                }
            }
            return sentences;
        };
    }

    /** What tells ACLED's sub-event types apart by the words of the accounts; loads the model. */
    public static SubEventReader subEvents(Lexicon lexicon) {
        ReportCoder coder = coder(lexicon);
        return new SubEvents(lexicon, text -> coder.annotate(bodyReport(text)));
    }

    /** Where persons without an office are named in a report, for leaving their names out; loads the model. */
    public static Function<Report, List<Span>> persons(Lexicon lexicon) {
        Annotator annotator = annotator(lexicon);
        PersonNames names = new PersonNames(lexicon);
        return report -> names.in(annotator.annotate(report));
    }

    /** Whether the lexicon lists somebody of this name as the head of a state or government. */
    public static Function<String, Boolean> publicPersons(Lexicon lexicon) {
        Set<String> names = new TreeSet<>();
        lexicon.table("actors/leaders.tsv").rows().forEach(row -> {
            names.add(row.get("name"));
            names.addAll(row.list("short"));
        });
        return names::contains;
    }

    /** What runs the rules' own examples, for {@code lexicon check}. */
    public static List<Problem> check(Lexicon lexicon) {
        Annotator annotator = annotator(lexicon);
        Function<String, Annotation> annotate = sentence -> annotator.annotate(bodyReport(sentence));
        List<Problem> problems = new ArrayList<>(new RuleCheck(lexicon).problems(annotate));
        problems.addAll(new TimeRuleCheck(lexicon).problems(annotate));
        return problems;
    }

    /** How many examples {@link #check} runs. */
    public static int examples(Lexicon lexicon) {
        return new RuleCheck(lexicon).size() + new TimeRuleCheck(lexicon).size();
    }

    /** A report of a few lines, each of which is a paragraph. */
    private static Report bodyReport(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                passages.add(new Passage(Passage.Kind.BODY, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return new Report("", "", text, Alignment.IDENTITY, Metadata.NONE, null, null, List.of(), "en", "", passages);
    }
}
