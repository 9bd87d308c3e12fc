package org.dateline.store;

import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Derivation;
import org.dateline.model.Evidence;
import org.dateline.model.Modality;
import org.dateline.model.Proposition;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** A claim to JSON and back: what comes back equals what went in. */
final class ClaimCodec {
    private ClaimCodec() {}

    static String write(Claim claim) {
        return Fields.empty()
                .with("id", claim.id())
                .with("evidence", evidence(claim.evidence()))
                .with("sources", claim.sources(), ClaimCodec::source)
                .with("stance", claim.stance())
                .with("modality", claim.modality())
                .with("when", claim.when() == null ? null : when(claim.when()))
                .with("where", claim.where() == null ? null : where(claim.where()))
                .with(claim.kind(), proposition(claim.proposition()))
                .with("rule", claim.derivation().rule())
                .with("lexicon", claim.derivation().lexicon())
                .with("version", claim.derivation().version())
                .write();
    }

    static Claim read(String json, Shared shared) {
        Fields fields = Fields.parse(json, shared);
        return new Claim(
                fields.text("id"),
                fields.object("evidence", ClaimCodec::evidence),
                fields.objects("sources", ClaimCodec::source),
                fields.choice(Stance.class, "stance"),
                fields.choice(Modality.class, "modality"),
                fields.object("when", ClaimCodec::when),
                fields.object("where", ClaimCodec::where),
                proposition(fields),
                shared.one(new Derivation(fields.text("rule"), fields.text("lexicon"), fields.text("version"))));
    }

    private static Fields evidence(Evidence evidence) {
        return Fields.empty()
                .with("report", evidence.report())
                .with("name", evidence.name())
                .with("sentence", evidence.sentence())
                .with("quote", evidence.quote());
    }

    private static Evidence evidence(Fields fields) {
        return new Evidence(fields.text("report"), fields.text("name"), fields.span("sentence"), fields.text("quote"));
    }

    private static Fields source(SourceLink link) {
        return Fields.empty()
                .with("name", link.name())
                .with("kind", link.kind())
                .with("words", link.words())
                .with("span", link.span())
                .with("cue", link.cue())
                .with("direct", link.direct());
    }

    private static SourceLink source(Fields fields) {
        return new SourceLink(
                fields.text("name"),
                fields.choice(SourceKind.class, "kind"),
                fields.text("words"),
                fields.span("span"),
                fields.text("cue"),
                fields.flag("direct"));
    }

    static Fields when(When when) {
        return Fields.empty()
                .with("from", when.from())
                .with("to", when.to())
                .with("precision", when.precision())
                .with("words", when.words())
                .with("span", when.span())
                .with("relative", when.relative());
    }

    static When when(Fields fields) {
        return new When(
                fields.day("from"),
                fields.day("to"),
                fields.choice(When.Precision.class, "precision"),
                fields.text("words"),
                fields.span("span"),
                fields.text("relative"));
    }

    static Fields where(Where where) {
        return Fields.empty()
                .with("name", where.name())
                .with("id", where.id())
                .with("lat", where.lat())
                .with("lon", where.lon())
                .with("precision", where.precision())
                .withTexts("within", where.within())
                .with("country", where.country())
                .with("words", where.words())
                .with("span", where.span());
    }

    static Where where(Fields fields) {
        return new Where(
                fields.text("name"),
                fields.text("id"),
                fields.decimal("lat"),
                fields.decimal("lon"),
                fields.choice(Where.Precision.class, "precision"),
                fields.texts("within"),
                fields.text("country"),
                fields.text("words"),
                fields.span("span"));
    }

    static Fields actor(ActorRef actor) {
        return Fields.empty()
                .with("name", actor.name())
                .with("id", actor.id())
                .with("kind", actor.kind())
                .with("words", actor.words())
                .with("span", actor.span());
    }

    static ActorRef actor(Fields fields) {
        return new ActorRef(
                fields.text("name"), fields.text("id"), fields.text("kind"), fields.text("words"), fields.span("span"));
    }

    private static Fields maybe(ActorRef actor) {
        return actor == null ? null : actor(actor);
    }

    private static Fields proposition(Proposition proposition) {
        if (proposition instanceof Act act) {
            return act(act);
        }
        return proposition instanceof Tally tally ? tally(tally) : control((Control) proposition);
    }

    private static Proposition proposition(Fields fields) {
        Act act = fields.object("act", ClaimCodec::act);
        Tally tally = fields.object("tally", ClaimCodec::tally);
        return act != null ? act : tally != null ? tally : fields.object("control", ClaimCodec::control);
    }

    private static Fields act(Act act) {
        return Fields.empty()
                .with("type", act.type())
                .with("trigger", act.trigger())
                .with("triggerSpan", act.triggerSpan())
                .with("actors", act.actors(), ClaimCodec::actor)
                .with("recipients", act.recipients(), ClaimCodec::actor)
                .with("means", act.means());
    }

    private static Act act(Fields fields) {
        return new Act(
                fields.text("type"),
                fields.text("trigger"),
                fields.span("triggerSpan"),
                fields.objects("actors", ClaimCodec::actor),
                fields.objects("recipients", ClaimCodec::actor),
                fields.text("means"));
    }

    private static Fields tally(Tally tally) {
        Count count = tally.count();
        return Fields.empty()
                .with("measure", tally.measure())
                .with("min", count.min())
                .with("max", count.max())
                .with("bound", count.bound())
                .with("words", count.words())
                .with("countSpan", tally.countSpan())
                .with("whom", tally.whom().type())
                .with("whomWords", tally.whom().words())
                .with("whomOf", maybe(tally.whom().of()))
                .with("inflictedBy", tally.inflictedBy(), ClaimCodec::actor)
                .with("scope", tally.scope())
                .with("partOf", tally.partOf());
    }

    private static Tally tally(Fields fields) {
        return new Tally(
                fields.text("measure"),
                new Count(
                        fields.number("min"),
                        fields.number("max"),
                        fields.choice(Count.Bound.class, "bound"),
                        fields.text("words")),
                fields.span("countSpan"),
                new Tally.Whom(fields.text("whom"), fields.text("whomWords"), fields.object("whomOf", ClaimCodec::actor)),
                fields.objects("inflictedBy", ClaimCodec::actor),
                fields.choice(Tally.Scope.class, "scope"),
                fields.text("partOf"));
    }

    private static Fields control(Control control) {
        return Fields.empty()
                .with("holder", maybe(control.holder()))
                .with("loser", maybe(control.loser()))
                .with("status", control.status())
                .with("degree", control.degree())
                .with("trigger", control.trigger())
                .with("triggerSpan", control.triggerSpan());
    }

    private static Control control(Fields fields) {
        return new Control(
                fields.object("holder", ClaimCodec::actor),
                fields.object("loser", ClaimCodec::actor),
                fields.choice(Control.Status.class, "status"),
                fields.choice(Control.Degree.class, "degree"),
                fields.text("trigger"),
                fields.span("triggerSpan"));
    }
}
