package org.dateline.extract.attribution;

import java.util.List;
import java.util.Objects;
import org.dateline.model.Draft;
import org.dateline.model.Modality;
import org.dateline.model.Stance;

/**
 * How a predicate is put.
 *
 * @param holders who says it, origin first; empty when the report says it itself
 * @param stance whether the origin says that it is so
 * @param modality in what way
 */
public record Frame(List<Draft.Holder> holders, Stance stance, Modality modality) {
    public Frame {
        holders = List.copyOf(holders);
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(modality, "modality");
    }
}
