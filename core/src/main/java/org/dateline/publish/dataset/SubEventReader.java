package org.dateline.publish.dataset;

import java.util.List;
import org.dateline.model.Claim;

/** Tells ACLED's sub-event types apart by words. Thread-safe. */
public interface SubEventReader {
    /**
     * The one of the labels for which most speaks; null when nothing speaks for any.
     *
     * @param text sentences of one event's accounts, one a line
     * @param claims what is claimed in them
     * @param labels sub-event types as ACLED names them, such as "Armed clash"; never empty
     */
    String choose(String text, List<Claim> claims, List<String> labels);
}
