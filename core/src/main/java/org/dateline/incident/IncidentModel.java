package org.dateline.incident;

import java.util.Map;
import java.util.TreeMap;

/** The classifiers that put incidents together, by {@link Task}. Unchanging and thread-safe. */
public final class IncidentModel {
    /** What is decided by a classifier. */
    public enum Task {
        /** Whether a report tells of any incident. */
        REPORT,
        /** Whether a sentence tells of an incident, and of what type. */
        TELLS,
        /** Whether a sentence goes on with an incident. */
        LINKS,
        DAY,
        PLACE,
        STAGE,
        /** What an entity is to an incident. */
        ROLE,
        VICTIM_OUTCOME,
        OBJECT_OUTCOME,
        /** How sure the report is of an organisation. */
        CONFIDENCE,
        /** Whether the incident belongs in the record. */
        KEEP
    }

    /** The label that says no. */
    public static final String NONE = "NONE";
    /** The label that says yes where there are only two. */
    public static final String YES = "YES";

    private final Map<Task, Classifier> classifiers;

    /** A classifier for each task that the model can do. */
    public IncidentModel(Map<Task, Classifier> classifiers) {
        this.classifiers = new TreeMap<>(classifiers);
    }

    /** The classifier for a task; throws when the model has none. */
    public Classifier of(Task task) {
        Classifier found = classifiers.get(task);
        if (found == null) {
            throw new IllegalStateException("the incident model has no classifier for " + task);
        }
        return found;
    }

    /** Whether the model can do the task. */
    public boolean has(Task task) {
        return classifiers.containsKey(task);
    }

    /** The same with one more classifier, or another for a task. */
    public IncidentModel with(Task task, Classifier classifier) {
        Map<Task, Classifier> more = new TreeMap<>(classifiers);
        more.put(task, classifier);
        return new IncidentModel(more);
    }
}
