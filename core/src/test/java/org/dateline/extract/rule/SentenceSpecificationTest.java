package org.dateline.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Annotation;
import org.dateline.model.Claim;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.resolve.ClaimResolver;
import org.dateline.resolve.ReportSpotter;
import org.dateline.resolve.Resolver;
import org.dateline.resolve.Spotter;
import org.dateline.resolve.actor.ActorRegister;
import org.dateline.resolve.actor.ActorSpotter;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.place.PlaceSpotter;
import org.dateline.resolve.time.TimeResolver;
import org.dateline.resolve.time.TimeSpotter;
import org.dateline.testing.Specification;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the sentences of {@code specs/**.spec} and compares what they claim with what the specification says. */
class SentenceSpecificationTest {
    private static final Path FOLDER = Path.of("src/test/resources/specs");
    private final Gazetteer gazetteer = Gazetteer.load(Texts.lexicon());
    private final ActorRegister register = ActorRegister.of(Texts.lexicon());
    private final Spotter spotter = new ReportSpotter(
            new TimeSpotter(Texts.lexicon()), new PlaceSpotter(Texts.lexicon(), gazetteer), new ActorSpotter(register));
    private final Resolver resolver = new ClaimResolver(
            Texts.lexicon(), register, new TimeResolver(Texts.lexicon()), new PlaceResolver(Texts.lexicon(), gazetteer), "test");
    private final RuleEngine engine = new RuleEngine(Texts.lexicon());

    @TestFactory
    List<DynamicTest> specifications() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".spec"))
                    .sorted()
                    .flatMap(file -> Specification.read(file).stream())
                    .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> run(spec)))
                    .toList();
        }
    }

    private void run(Specification spec) {
        List<String> faults = spec.faults(claims(spec));
        if (spec.todo() == null) {
            assertThat(faults).as(spec.text()).isEmpty();
        } else if (faults.isEmpty()) {
            fail("this passes now, so its todo must go: \"" + spec.todo() + "\"");
        }
    }

    private List<Claim> claims(Specification spec) {
        Metadata metadata = spec.published() == null
                ? Metadata.NONE
                : new Metadata("The Tarsk Courier", null, null, spec.published(), "sidecar");
        Report report = Texts.report(spec.text(), metadata);
        Annotation annotation = spotter.spot(Texts.annotator().annotate(report));
        return resolver.resolve(annotation, engine.drafts(annotation));
    }
}
