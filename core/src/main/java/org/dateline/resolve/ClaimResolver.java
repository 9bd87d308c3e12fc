package org.dateline.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Claim;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Where;
import org.dateline.resolve.actor.ActorRegister;
import org.dateline.resolve.actor.Ground;
import org.dateline.resolve.actor.ReportActors;
import org.dateline.resolve.place.Place;
import org.dateline.resolve.place.PlaceContext;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.time.TimeResolver;

/**
 * Turns drafts into claims: each of its own words first; then what its clause, the figure it is part of or the happening it
 * takes up lends it; otherwise nothing. Thread-safe.
 */
public final class ClaimResolver implements Resolver {
    /** A town of so many people is hardly taken for a namesake of another. */
    private static final int CITY = 100_000;

    private final String lexicon;
    private final ContextWords words;
    private final ActorRegister register;
    private final TimeResolver times;
    private final PlaceResolver places;
    private final String version;
    private final Set<String> violence;

    /** {@code version} is Dateline's own, for the claims' derivation. */
    public ClaimResolver(Lexicon lexicon, ActorRegister register, TimeResolver times, PlaceResolver places, String version) {
        this.lexicon = lexicon.digest();
        this.words = new ContextWords(lexicon);
        this.register = register;
        this.times = times;
        this.places = places;
        this.version = version;
        this.violence = Parties.violence(lexicon);
    }

    @Override
    public List<Claim> resolve(Annotation annotation, List<Draft> drafts) {
        PlaceContext context = places.contextOf(annotation);
        List<Ground> grounds = annotation.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE)
                .map(mention -> ground(mention, context))
                .filter(Objects::nonNull)
                .toList();
        ReportActors actors = ReportActors.of(register, annotation, grounds);
        Coding coding = new Coding(annotation, drafts, words);
        DraftTimes when = new DraftTimes(coding, times);
        DraftPlaces where = new DraftPlaces(coding, places, context, actors, when);
        Parties parties = new Parties(coding, actors, where, violence);
        return new ClaimWriter(coding, actors, when, where, parties, lexicon, version).claims();
    }

    /** What a place says about the state it lies in; null when that is not known. */
    private Ground ground(Mention mention, PlaceContext context) {
        Where where = places.resolve(mention.phrase(), context);
        if (where.country() == null) {
            return null;
        }
        Place place = context.place(mention);
        boolean town = place != null && place.kind().compareTo(Place.Kind.TOWN) >= 0;
        boolean sure = place != null && (place.isHandMade() || place.population() >= CITY);
        return new Ground(mention.phrase().span(), where.country(), town, sure);
    }

    @Override
    public Bearings bearings(Annotation annotation) {
        return new BearingsReader(times, places).read(annotation);
    }
}
