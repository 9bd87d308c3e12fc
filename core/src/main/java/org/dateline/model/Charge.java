package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * What is said of one side's having done it.
 *
 * @param actor the side, in the names the accounts use: "Syrian army and Syrian government"
 * @param claimed who of that side says that it did; empty when nobody does
 * @param named origins that name or accuse it; empty when none does
 * @param denied who of that side denies it; empty when nobody does
 */
public record Charge(String actor, List<String> claimed, List<String> named, List<String> denied) {
    public Charge {
        Objects.requireNonNull(actor, "actor");
        claimed = List.copyOf(claimed);
        named = List.copyOf(named);
        denied = List.copyOf(denied);
    }
}
