package org.dateline.resolve.actor;

import java.util.Objects;

/**
 * A state.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name its usual name
 * @param adjective its first adjective, or its name when it has none
 */
public record Nation(String code, String name, String adjective) {
    public Nation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(adjective, "adjective");
    }
}
