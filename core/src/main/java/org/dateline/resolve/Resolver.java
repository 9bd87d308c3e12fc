package org.dateline.resolve;

import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Claim;
import org.dateline.model.Draft;

/**
 * Turns drafts into claims: words become days, places, actors and sources, and stay words where that is not certain.
 * Returns the claims in the drafts' order, at most one a draft. Thread-safe.
 */
public interface Resolver {
    List<Claim> resolve(Annotation annotation, List<Draft> drafts);

    /** The days and places that the annotation's mentions name; empty for a resolver that reads none. */
    default Bearings bearings(Annotation annotation) {
        return Bearings.NONE;
    }
}
