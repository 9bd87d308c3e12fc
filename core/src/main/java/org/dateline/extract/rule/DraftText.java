package org.dateline.extract.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.Draft;
import org.dateline.model.Phrase;
import org.dateline.model.Slot;

/** Writes a draft the way an {@link Expectation} is written. */
public final class DraftText {
    private DraftText() {}

    /** One line: kind, code, range, rule, trigger and slots. */
    public static String of(Draft draft) {
        StringBuilder text = new StringBuilder(draft.kind().name()).append(' ').append(draft.code());
        if (draft.count() != null) {
            text.append(' ').append(draft.count()).append(" words=\"").append(draft.countPhrase().words()).append('"');
            text.append(" people=").append(draft.people());
        }
        text.append(" trigger=\"").append(draft.trigger().words()).append('"');
        for (Map.Entry<Slot, List<Phrase>> slot : draft.slots().entrySet()) {
            String words = slot.getValue().stream().map(Phrase::words).collect(Collectors.joining(" | "));
            text.append(' ').append(slot.getKey().name().toLowerCase(Locale.ROOT)).append("=\"").append(words).append('"');
        }
        if (draft.degree() != null) {
            text.append(" degree=").append(draft.degree());
        }
        text.append(" stance=").append(draft.stance()).append(" modality=").append(draft.modality());
        if (draft.partOf() >= 0) {
            text.append(" part of ").append(draft.partOf());
        }
        return text.append(" (").append(draft.rule()).append(')').toString();
    }
}
