package org.dateline.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a person decided, dated and signed. It outranks what the program makes of the claim, and is taken back by a later
 * judgement, never deleted.
 *
 * @param id digest of everything below, so that lists of two ledgers can be put together
 * @param question what was decided
 * @param subject the claim it is about
 * @param object the other claim, for {@code SAME} and {@code DIFFERENT}; otherwise null
 * @param where for {@code PLACE}: the place; null when the place is not known after all
 * @param when for {@code DAY}: the days; null when they are not known after all
 * @param actor for {@code ACTOR}: whom the words mean; {@code words} are those of the claim
 * @param takesBack for {@code TAKE_BACK}: id of the judgement that does not stand any more
 * @param by who decided
 * @param on the day it was decided
 * @param why in the person's words; empty when not given
 */
public record Judgement(
        String id,
        Question question,
        ClaimRef subject,
        ClaimRef object,
        Where where,
        When when,
        ActorRef actor,
        String takesBack,
        String by,
        LocalDate on,
        String why) {
    /** What a person has settled. */
    public enum Question {
        /** Both claims are about one happening. */
        SAME,
        /** They are not. */
        DIFFERENT,
        /** The sentence does not claim it. */
        NOT_A_CLAIM,
        PLACE,
        DAY,
        ACTOR,
        TAKE_BACK
    }

    public Judgement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(why, "why");
        if (by.isBlank()) {
            throw new IllegalArgumentException("a judgement that nobody signed");
        }
        if ((question == Question.TAKE_BACK) != (takesBack != null) || (question == Question.TAKE_BACK) != (subject == null)) {
            throw new IllegalArgumentException("a judgement is either of a claim or of another judgement: " + question);
        }
        if (isPair(question) != (object != null) || (question == Question.ACTOR) != (actor != null)) {
            throw new IllegalArgumentException("too little or too much to answer " + question);
        }
    }

    private static boolean isPair(Question question) {
        return question == Question.SAME || question == Question.DIFFERENT;
    }

    /** Whether two claims are about one happening, or not. */
    public static Judgement pair(Question question, Claim subject, Claim object, String by, LocalDate on, String why) {
        return make(question, ClaimRef.of(subject), ClaimRef.of(object), null, null, null, null, by, on, why);
    }

    /** That the sentence does not claim it. */
    public static Judgement notAClaim(Claim subject, String by, LocalDate on, String why) {
        return make(Question.NOT_A_CLAIM, ClaimRef.of(subject), null, null, null, null, null, by, on, why);
    }

    /** Where it is said to have happened; null for a place that is not known. */
    public static Judgement place(Claim subject, Where where, String by, LocalDate on, String why) {
        return make(Question.PLACE, ClaimRef.of(subject), null, where, null, null, null, by, on, why);
    }

    /** When it is said to have happened; null for a day that is not known. */
    public static Judgement day(Claim subject, When when, String by, LocalDate on, String why) {
        return make(Question.DAY, ClaimRef.of(subject), null, null, when, null, null, by, on, why);
    }

    /** Whom the actor's words in the claim mean. */
    public static Judgement actor(Claim subject, ActorRef actor, String by, LocalDate on, String why) {
        return make(Question.ACTOR, ClaimRef.of(subject), null, null, null, actor, null, by, on, why);
    }

    /** That an earlier judgement does not stand any more. */
    public static Judgement takeBack(Judgement earlier, String by, LocalDate on, String why) {
        return make(Question.TAKE_BACK, null, null, null, null, null, earlier.id(), by, on, why);
    }

    private static Judgement make(
            Question question, ClaimRef subject, ClaimRef object, Where where, When when, ActorRef actor, String takesBack,
            String by, LocalDate on, String why) {
        String id = Digest.id(
                question.name(), String.valueOf(subject), String.valueOf(object), String.valueOf(where), String.valueOf(when),
                String.valueOf(actor), takesBack, by, on.toString(), why);
        return new Judgement(id, question, subject, object, where, when, actor, takesBack, by, on, why);
    }

    /** The question as a person says it: "not a claim". */
    public String words() {
        return question.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
