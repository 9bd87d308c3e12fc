package org.dateline.testing;

import java.time.LocalDate;
import java.util.List;
import org.dateline.extract.rule.RuleEngine;
import org.dateline.model.Annotation;
import org.dateline.model.Claim;
import org.dateline.model.Metadata;
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

/** Reads a few lines as the body of a report, with the real annotator, rules and registers. */
public final class SentenceCoder {
    private final Gazetteer gazetteer = Gazetteer.load(Texts.lexicon());
    private final ActorRegister register = ActorRegister.of(Texts.lexicon());
    private final Spotter spotter = new ReportSpotter(
            new TimeSpotter(Texts.lexicon()), new PlaceSpotter(Texts.lexicon(), gazetteer), new ActorSpotter(register));
    private final Resolver resolver = new ClaimResolver(
            Texts.lexicon(), register, new TimeResolver(Texts.lexicon()), new PlaceResolver(Texts.lexicon(), gazetteer), "test");
    private final RuleEngine engine = new RuleEngine(Texts.lexicon());

    /** What the lines claim, printed on this day by an invented paper; without a day nor a paper when it is null. */
    public List<Claim> claims(String text, LocalDate published) {
        Metadata metadata = published == null ? Metadata.NONE : new Metadata("The Tarsk Courier", null, null, published, "sidecar");
        Annotation annotation = spotter.spot(Texts.annotator().annotate(Texts.report(text, metadata)));
        return resolver.resolve(annotation, engine.drafts(annotation));
    }

    /** The same, printed on Tuesday, 3 February 2026. */
    public List<Claim> claims(String text) {
        return claims(text, LocalDate.of(2026, 2, 3));
    }
}
