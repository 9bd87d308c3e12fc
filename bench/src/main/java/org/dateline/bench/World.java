package org.dateline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Digest;
import org.dateline.model.Evidence;
import org.dateline.model.Metadata;
import org.dateline.model.Proposition;
import org.dateline.model.Report;
import org.dateline.model.SourceLink;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * Real reports and claims told anew of other days, other places, other figures and in other words: everything moves together,
 * so that what was one happening stays one. One seed makes one world.
 */
final class World {
    private static final int DAYS = 3650;
    private static final int MORE = 6;

    private final String name;
    private final List<Where> places;
    private final WordShift words;
    private final int days;
    private final int turn;
    private final int more;
    private final Map<String, String> reportIds = new HashMap<>();
    private final Map<Object, Object> once = new HashMap<>();

    /**
     * @param places all places there are; a place is put for another of the same precision
     * @param common words that stay
     */
    World(int number, List<Where> places, Set<String> common) {
        Random random = new Random(number);
        this.name = "w" + number + " ";
        this.places = places;
        this.words = new WordShift(common, random.nextLong());
        this.days = random.nextInt(DAYS);
        this.turn = random.nextInt(places.size());
        this.more = random.nextInt(MORE);
    }

    /** The report of this world. */
    Report report(Report report) {
        String text = words.of(report.text());
        Metadata said = report.metadata();
        String title = words.of(said.title());
        Metadata metadata = new Metadata(words.of(said.outlet()), said.url(), title, day(said.published()), said.publishedFrom());
        String id = Digest.id(name, report.id());
        reportIds.put(report.id(), id);
        return new Report(
                id, name + report.name(), text, Alignment.IDENTITY, metadata, words.of(report.byline()), report.dateline(),
                report.credits(), report.language(), report.digest(), report.passages());
    }

    /** The claim of this world; its report was asked for before. */
    Claim claim(Claim claim) {
        Evidence evidence = (Evidence) once.computeIfAbsent(claim.evidence(), any -> evidence(claim.evidence()));
        List<SourceLink> sources = claim.sources().stream()
                .map(link -> (SourceLink) once.computeIfAbsent(link, any -> source(link))).toList();
        return new Claim(
                id(claim.id()), evidence, sources, claim.stance(), claim.modality(), when(claim.when()), where(claim.where()),
                proposition(claim.proposition()), claim.derivation());
    }

    private String id(String claim) {
        return claim == null ? null : Digest.id(name, claim);
    }

    private Evidence evidence(Evidence evidence) {
        return new Evidence(
                reportIds.get(evidence.report()), (name + evidence.name()).intern(), evidence.sentence(), words.of(evidence.quote()));
    }

    private SourceLink source(SourceLink link) {
        return new SourceLink(words.of(link.name()), link.kind(), words.of(link.words()), link.span(), link.cue(), link.direct());
    }

    private LocalDate day(LocalDate day) {
        return day == null ? null : day.plusDays(days);
    }

    private When when(When when) {
        return when == null ? null : (When) once.computeIfAbsent(when, any -> new When(
                day(when.from()), day(when.to()), when.precision(), words.of(when.words()), when.span(), when.relative()));
    }

    private Where where(Where where) {
        return where == null ? null : (Where) once.computeIfAbsent(where, any -> {
            Where other = where.id() == null ? where : other(where);
            String called = where.id() == null ? words.of(where.name()) : other.name();
            return new Where(
                    called, other.id(), other.lat(), other.lon(), where.precision(), other.within(), other.country(),
                    words.of(where.words()), where.span());
        });
    }

    /** Another place that lies as deep in its country. */
    private Where other(Where where) {
        List<Where> alike = new ArrayList<>();
        for (Where place : places) {
            if (place.within().size() == where.within().size()) {
                alike.add(place);
            }
        }
        return alike.get((Math.floorMod(where.key().hashCode(), alike.size()) + turn) % alike.size());
    }

    private ActorRef actor(ActorRef actor) {
        return actor == null ? null : (ActorRef) once.computeIfAbsent(actor, any -> new ActorRef(
                actor.id() == null ? words.of(actor.name()) : actor.name(), actor.id(), actor.kind(), words.of(actor.words()),
                actor.span()));
    }

    private List<ActorRef> actors(List<ActorRef> actors) {
        return actors.stream().map(this::actor).toList();
    }

    private Proposition proposition(Proposition proposition) {
        if (proposition instanceof Act act) {
            return new Act(
                    act.type(), words.of(act.trigger()), act.triggerSpan(), actors(act.actors()), actors(act.recipients()), act.means());
        }
        if (proposition instanceof Tally tally) {
            Tally.Whom whom = new Tally.Whom(tally.whom().type(), words.of(tally.whom().words()), actor(tally.whom().of()));
            return new Tally(
                    tally.measure(), count(tally.count()), tally.countSpan(), whom, actors(tally.inflictedBy()), tally.scope(),
                    id(tally.partOf()));
        }
        Control control = (Control) proposition;
        return new Control(
                actor(control.holder()), actor(control.loser()), control.status(), control.degree(), words.of(control.trigger()),
                control.triggerSpan());
    }

    /** What nobody suffered stays nought. */
    private Count count(Count count) {
        return new Count(more(count.min()), more(count.max()), count.bound(), count.words());
    }

    private Integer more(Integer number) {
        return number == null || number == 0 ? number : Integer.valueOf(number + more);
    }
}
