package org.dateline.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which thing of the later state goes on with which of the earlier: the one that shares most claims with it. Ids of events
 * change with their claims, so they tell nothing.
 */
final class Matches<T> {
    private final Map<T, T> earlierOf = new LinkedHashMap<>();
    private final List<T> gone = new ArrayList<>();

    /** @param keys what stands for each claim of a thing in both states */
    Matches(List<T> before, List<T> after, Function<T, Set<String>> keys) {
        Map<String, T> holder = new HashMap<>();
        before.forEach(thing -> keys.apply(thing).forEach(key -> holder.putIfAbsent(key, thing)));
        Map<T, T> taken = new HashMap<>();
        for (T thing : after) {
            Map<T, Integer> shared = new LinkedHashMap<>();
            keys.apply(thing).stream().map(holder::get).filter(each -> each != null).forEach(each -> shared.merge(each, 1, Integer::sum));
            T most = null;
            for (Map.Entry<T, Integer> entry : shared.entrySet()) {
                most = most == null || entry.getValue() > shared.get(most) ? entry.getKey() : most;
            }
            // Of two that come of one, the first goes on with it and the other is new.
            earlierOf.put(thing, most != null && taken.putIfAbsent(most, thing) == null ? most : null);
        }
        before.stream().filter(thing -> !taken.containsKey(thing)).forEach(gone::add);
    }

    /** What the thing of the later state was before; null when it is new. */
    T earlier(T thing) {
        return earlierOf.get(thing);
    }

    /** What nothing of the later state goes on with. */
    List<T> gone() {
        return gone;
    }
}
