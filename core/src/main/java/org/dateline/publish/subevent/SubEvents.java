package org.dateline.publish.subevent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.Claim;
import org.dateline.publish.dataset.SubEventReader;

/** Tells sub-event types apart by the model that comes with the program. Thread-safe when annotating is. */
public final class SubEvents implements SubEventReader {
    private final SubEventFeatures features;
    private final SubEventModel model = SubEventModel.shipped();
    private final Function<String, Annotation> annotate;
    private final Map<String, String> acled = new HashMap<>();

    /** @param annotate sentences, names and actors of a text that is all body */
    public SubEvents(Lexicon lexicon, Function<String, Annotation> annotate) {
        this.features = new SubEventFeatures(lexicon);
        this.annotate = annotate;
        for (Table.Row row : lexicon.table("publish/subevents.tsv").rows()) {
            acled.put(row.get("label"), row.get("acled"));
        }
    }

    @Override
    public String choose(String text, List<Claim> claims, List<String> labels) {
        String label = model.label(features.of(annotate.apply(text), claims), each -> labels.contains(acled.get(each)));
        return label == null ? null : acled.get(label);
    }
}
