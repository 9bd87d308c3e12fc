package org.dateline.teacher.said;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.hashed.Templates;

/** Picks the features in which people who mark articles may differ, and makes them theirs. */
final class Personal {
    private static final int SPREAD = 0x9E3779B1;

    private final int[] picked;

    /**
     * @param templates those of the classifier
     * @param names the templates in which people may differ
     */
    Personal(Templates templates, Set<String> names) {
        this.picked = IntStream.range(0, templates.count()).filter(t -> names.contains(templates.name(t))).toArray();
    }

    /** The picked features as those of one person, and one feature that is the person alone. */
    int[] of(int[] features, int person) {
        int[] own = new int[picked.length + 1];
        for (int i = 0; i < picked.length; i++) {
            own[i] = spread(features[picked[i]] * 31 + person);
        }
        own[picked.length] = spread(person);
        return own;
    }

    private static int spread(int value) {
        int h = (value ^ value >>> 16) * SPREAD;
        return h ^ h >>> 15;
    }
}
