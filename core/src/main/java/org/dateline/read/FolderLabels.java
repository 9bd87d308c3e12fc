package org.dateline.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells folders apart by their last names: {@code "north/"} and {@code "south/"}, {@code "2025/reports/"} and {@code "2026/reports/"}. */
final class FolderLabels {
    private FolderLabels() {}

    /** A label for each folder, of as few names as it takes for all to differ; the folders are real paths, in any order. */
    static Map<Path, String> of(Collection<Path> folders) {
        Set<Path> all = new TreeSet<>(folders);
        for (int names = 1; ; names++) {
            Map<Path, String> labels = new LinkedHashMap<>();
            for (Path folder : all) {
                labels.put(folder, last(folder, names));
            }
            if (Set.copyOf(labels.values()).size() == all.size()) {
                return labels;
            }
        }
    }

    private static String last(Path folder, int names) {
        int count = folder.getNameCount();
        StringBuilder label = new StringBuilder();
        for (int i = Math.max(0, count - names); i < count; i++) {
            label.append(folder.getName(i)).append('/');
        }
        return label.toString();
    }
}
