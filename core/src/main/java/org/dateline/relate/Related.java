package org.dateline.relate;

import java.util.List;
import org.dateline.model.Doubt;
import org.dateline.model.Happening;

/**
 * What claims are about.
 *
 * @param happenings in order of their first claims
 * @param doubts pairs of them that may be one, the likeliest first
 */
public record Related(List<Happening> happenings, List<Doubt> doubts) {
    public Related {
        happenings = List.copyOf(happenings);
        doubts = List.copyOf(doubts);
    }
}
