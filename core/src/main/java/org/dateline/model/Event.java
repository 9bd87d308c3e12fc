package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * One happening as its accounts tell it: a view over claims, computed and thrown away at will.
 *
 * @param id stable for the same claims
 * @param type the ontology's type that most accounts agree on
 * @param title a short label in the reports' own words: type, place, day
 * @param when null when no account says
 * @param where null when no account says
 * @param actors who did it, by anyone's word
 * @param recipients to whom, by anyone's word
 * @param accounts by origin
 * @param findings one a question
 * @param tolls ids of its tolls
 * @param charges who is said to have done it, one entry a side; empty when nobody known is, and where it is no violence
 */
public record Event(
        String id,
        String type,
        String title,
        When when,
        Where where,
        List<ActorRef> actors,
        List<ActorRef> recipients,
        List<Account> accounts,
        List<Finding> findings,
        List<String> tolls,
        List<Charge> charges) {
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        accounts = List.copyOf(accounts);
        findings = List.copyOf(findings);
        tolls = List.copyOf(tolls);
        charges = List.copyOf(charges);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("an event without an account: " + id);
        }
    }

    /** How many origins stand behind it. */
    public int origins() {
        return accounts.size();
    }

    /** How many sides stand behind it: relatives, as a ministry and its state television, are one. */
    public int sides() {
        return (int) accounts.stream()
                .map(account -> account.side() == null ? account.origin() : account.side())
                .distinct()
                .count();
    }
}
