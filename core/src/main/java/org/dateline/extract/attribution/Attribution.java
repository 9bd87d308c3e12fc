package org.dateline.extract.attribution;

import java.util.List;
import java.util.Objects;
import org.dateline.model.Modality;
import org.dateline.model.Phrase;
import org.dateline.model.Span;
import org.dateline.model.Stance;

/**
 * One saying: who, the word that says so, and what.
 *
 * @param source the words for the holder; null when nobody is named ("have been reported killed")
 * @param via whom the holder spoke to or through ("told Lebanon's Al-Manar television"); null when nobody is named
 * @param cue the words that say that something was said
 * @param content where the content stands, in text order; may be in pieces and run over sentences
 * @param stance what the holder says of the content
 * @param modality in what way the content is put by the cue
 * @param direct whether the content is quoted
 */
public record Attribution(
        Phrase source, Phrase via, Phrase cue, List<Span> content, Stance stance, Modality modality, boolean direct) {
    public Attribution {
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(modality, "modality");
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("nothing is said: " + cue.words());
        }
    }

    /** Whether the offset lies in the content. */
    public boolean covers(int offset) {
        for (Span span : content) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** Length of the content in all. */
    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    Attribution withSource(Phrase other) {
        return new Attribution(other, via, cue, content, stance, modality, direct);
    }

    Attribution withContent(List<Span> spans, boolean quoted) {
        return new Attribution(source, via, cue, spans, stance, modality, quoted);
    }
}
