package org.dateline.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Passage;

/** What speaks for and against a report telling of incidents at all. */
public final class ReportFeatures {
    private static final int OPENING = 3;

    private ReportFeatures() {}

    /** The features of a report: the words of its dateline, which names the kind of text, of its opening, and of its whole. */
    public static List<String> of(ReportView view) {
        Set<String> found = new LinkedHashSet<>();
        found.add("bias");
        for (Passage passage : view.annotation().report().passages()) {
            if (passage.kind() == Passage.Kind.DATELINE) {
                for (String word : Wording.plain(passage.span().of(view.annotation().report().text())).split(" ")) {
                    found.add("dateline=" + word);
                }
            }
        }
        for (int s = 0; s < view.sentences().size(); s++) {
            for (String feature : view.features(s)) {
                boolean word = feature.startsWith("w=") && feature.indexOf('_') < 0 || feature.startsWith("deed=");
                if (word) {
                    found.add(feature);
                }
                if (s < OPENING && (word || feature.startsWith("role="))) {
                    found.add("opening:" + feature);
                }
            }
        }
        found.add("length=" + Math.min(6, view.sentences().size() / 6));
        return new ArrayList<>(found);
    }
}
