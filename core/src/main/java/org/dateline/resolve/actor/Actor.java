package org.dateline.resolve.actor;

import java.util.Objects;

/**
 * An entry of the register, or a kind of actor when it cannot be told which.
 *
 * @param id the register's id; null when it is not certain
 * @param name the register's name; null when the words are all there is
 * @param kind the register's kind
 * @param country the state it belongs to, ISO 3166-1 alpha-2; null when it belongs to none or to several
 */
public record Actor(String id, String name, String kind, String country) {
    public Actor {
        Objects.requireNonNull(kind, "kind");
    }
}
