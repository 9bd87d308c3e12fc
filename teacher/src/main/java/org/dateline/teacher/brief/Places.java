package org.dateline.teacher.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Where;

/**
 * What a set says of an incident's place: a town, or a province.
 *
 * @param town null when not given
 * @param province empty when not given
 */
record Places(String town, List<String> province) {
    /** Null when the set says nothing. */
    static Places of(Map<?, ?> gold) {
        if (gold.get("city") instanceof String city && !city.isBlank()) {
            return new Places(city.replaceAll("\\s*\\(.*", "").strip().toLowerCase(Locale.ROOT), List.of());
        }
        if (gold.get("province") instanceof List<?> list && !list.isEmpty()) {
            return new Places(null, list.stream().map(name -> name.toString().toLowerCase(Locale.ROOT)).toList());
        }
        return null;
    }

    boolean isRight(Where where) {
        if (town != null) {
            return where.name().toLowerCase(Locale.ROOT).replace("st. ", "saint ").equals(town.replace("st. ", "saint "));
        }
        int depth = where.within().size();
        String area = depth == 0 ? "" : depth == 1 ? where.name() : where.within().get(depth - 2);
        String lower = area.toLowerCase(Locale.ROOT);
        return province.stream().anyMatch(name -> lower.startsWith(name) || lower.contains(name) || SPELLINGS.getOrDefault(name, "-").equals(lower));
    }

    private static final Map<String, String> SPELLINGS = Map.of("paktya", "paktia", "khost", "khowst", "ghor", "ghowr",
            "uruzgan", "oruzgan", "sar-e pul", "sar-e pol province");
}
