package org.dateline.brief;

import org.dateline.brief.Outcomes.Outcome;
import org.dateline.model.Claim;

/**
 * One place where a report says what became of somebody.
 *
 * @param claim the claim that says so
 * @param outcome what became of them
 * @param number how many, as the policy reads it
 * @param kind the word for people in what they are called; empty when there is none
 * @param who how the person is called or described, when it is one
 * @param further whether they come on top of those told before: "another", "also"
 * @param anaphoric whether they were told of before: "the man", "him"
 */
record Mention(Claim claim, Outcome outcome, int number, String kind, Person who, boolean further, boolean anaphoric) {
    int sentence() {
        return claim.evidence().sentence().start();
    }
}
