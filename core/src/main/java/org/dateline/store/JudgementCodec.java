package org.dateline.store;

import org.dateline.model.ClaimRef;
import org.dateline.model.Judgement;

/** A judgement to JSON and back: what comes back equals what went in. */
final class JudgementCodec {
    private JudgementCodec() {}

    static String write(Judgement judgement) {
        return Fields.empty()
                .with("id", judgement.id())
                .with("question", judgement.question())
                .with("subject", ref(judgement.subject()))
                .with("object", ref(judgement.object()))
                .with("where", judgement.where() == null ? null : ClaimCodec.where(judgement.where()))
                .with("when", judgement.when() == null ? null : ClaimCodec.when(judgement.when()))
                .with("actor", judgement.actor() == null ? null : ClaimCodec.actor(judgement.actor()))
                .with("takesBack", judgement.takesBack())
                .with("by", judgement.by())
                .with("on", judgement.on())
                .with("why", judgement.why())
                .write();
    }

    /** Throws an IllegalArgumentException or the like when this is no judgement. */
    static Judgement read(String json) {
        Fields fields = Fields.parse(json);
        return new Judgement(
                fields.text("id"),
                fields.choice(Judgement.Question.class, "question"),
                fields.object("subject", JudgementCodec::ref),
                fields.object("object", JudgementCodec::ref),
                fields.object("where", ClaimCodec::where),
                fields.object("when", ClaimCodec::when),
                fields.object("actor", ClaimCodec::actor),
                fields.text("takesBack"),
                fields.text("by"),
                fields.day("on"),
                fields.text("why"));
    }

    private static Fields ref(ClaimRef ref) {
        return ref == null
                ? null
                : Fields.empty()
                        .with("report", ref.report())
                        .with("quote", ref.quote())
                        .with("offset", ref.offset())
                        .with("words", ref.words())
                        .with("kind", ref.kind());
    }

    private static ClaimRef ref(Fields fields) {
        return new ClaimRef(
                fields.text("report"), fields.text("quote"), fields.number("offset"), fields.text("words"), fields.text("kind"));
    }
}
