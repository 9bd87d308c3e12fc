package org.dateline.resolve.time;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the slots of a match hold so far, the latest first.
 *
 * @param before what was held before; null for nothing
 */
record Held(String slot, Item item, Held before) {
    /** The items by slot; of two for one slot the later. */
    static Map<String, Item> map(Held held) {
        if (held == null) {
            return Map.of();
        }
        if (held.before == null) {
            return Map.of(held.slot, held.item);
        }
        Map<String, Item> map = new LinkedHashMap<>();
        for (Held each = held; each != null; each = each.before) {
            map.putIfAbsent(each.slot, each.item);
        }
        return Map.copyOf(map);
    }
}
