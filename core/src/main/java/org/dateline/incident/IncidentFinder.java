package org.dateline.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Incident;

/** The incidents that one report tells of, by the model that we ship. Thread-safe. */
public final class IncidentFinder {
    private final ReportViews views;
    private final IncidentReader reader;

    public IncidentFinder(Lexicon lexicon, IncidentModel model) {
        this.views = new ReportViews(lexicon);
        this.reader = new IncidentReader(model, IncidentReader.Settings.SHIPPED);
    }

    /** With the model that stands beside this class; throws when it is missing or damaged. */
    public static IncidentFinder shipped(Lexicon lexicon) {
        try (InputStream in = IncidentFinder.class.getResourceAsStream("incident.model")) {
            if (in == null) {
                throw new IllegalStateException("no incident.model beside " + IncidentFinder.class);
            }
            return new IncidentFinder(lexicon, IncidentModelFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param annotation the report with its mentions
     * @param bearings the days and places that its mentions name
     * @return in order of their first sentences; empty when the report tells of none
     */
    public List<Incident> find(Annotation annotation, Bearings bearings) {
        return reader.read(views.view(annotation, bearings));
    }
}
