package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The origins that say one thing, and how many sides they are: relatives do not confirm one another. */
final class Voices {
    private final Map<String, Origins.Origin> origins = new LinkedHashMap<>();
    private final Map<String, Set<String>> bySide = new LinkedHashMap<>();
    private final Map<String, String> sideNames = new LinkedHashMap<>();

    void add(Origins.Origin origin) {
        origins.putIfAbsent(origin.key(), origin);
        bySide.computeIfAbsent(origin.voice(), key -> new LinkedHashSet<>()).add(origin.key());
        if (origin.side() != null) {
            sideNames.putIfAbsent(origin.voice(), origin.side());
        }
    }

    boolean isEmpty() {
        return origins.isEmpty();
    }

    boolean has(String key) {
        return origins.containsKey(key);
    }

    Set<String> keys() {
        return origins.keySet();
    }

    Set<String> sides() {
        return bySide.keySet();
    }

    Collection<Origins.Origin> origins() {
        return origins.values();
    }

    List<String> names() {
        return origins.values().stream().map(Origins.Origin::name).toList();
    }

    /** How many origins are how many sides, for each side of several; empty when every origin is a side of its own. */
    List<String> relatives(Reasons reasons) {
        List<String> parts = new ArrayList<>();
        bySide.forEach((side, keys) -> {
            if (keys.size() > 1 && bySide.size() == 1) {
                parts.add(reasons.say("sides", keys.size(), name(side, keys)));
            } else if (keys.size() > 1) {
                String who = reasons.list(keys.stream().map(key -> origins.get(key).name()).toList());
                parts.add(reasons.say("sides.more", origins.size(), bySide.size(), who, name(side, keys)));
            }
        });
        return parts;
    }

    private String name(String side, Set<String> keys) {
        return sideNames.getOrDefault(side, origins.get(keys.iterator().next()).name());
    }
}
