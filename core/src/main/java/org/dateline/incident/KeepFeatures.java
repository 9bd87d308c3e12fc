package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Incident;

/** What speaks for and against an incident, once it is put together, belonging in the record. */
public final class KeepFeatures {
    private KeepFeatures() {}

    /**
     * @param rank how many incidents of the report are surer
     * @param others how many incidents the report seems to tell of
     * @param report how likely it is that the report tells of any
     */
    public static List<String> of(ReportView view, Story story, Incident incident, int rank, int others, Classifier tells, double report) {
        List<String> found = new ArrayList<>(List.of("bias", "type=" + incident.type(), "stage=" + incident.stage()));
        int none = tells.labels().indexOf(IncidentModel.NONE);
        double surest = story.surest(none);
        double sum = 0;
        for (int i = 0; i < story.sum().length; i++) {
            sum += i == none ? 0 : story.sum()[i];
        }
        steps(found, "surest", surest, 10);
        steps(found, "report", report, 10);
        steps(found, "sum", Math.min(3, sum), 4);
        double pure = story.sum()[story.type(none)] / Math.max(1e-9, sum);
        steps(found, "pure", pure, 5);
        found.add("sentences=" + Math.min(4, story.sentences().size()));
        found.add("rank=" + Math.min(3, rank));
        found.add("others=" + Math.min(4, others));
        found.add("first=" + Math.min(6, story.sentences().first()));
        for (Incident.Role role : Incident.Role.values()) {
            found.add(role + "=" + Math.min(2, incident.parties(role).size()));
        }
        found.add("when=" + (incident.when() == null ? "none" : incident.when().precision()));
        found.add("inland=" + (incident.country() != null && incident.where() != null && incident.where().id() != null));
        found.add("where=" + (incident.where() == null ? "none" : incident.where().precision()));
        for (int s : story.sentences()) {
            for (String feature : view.features(s)) {
                if (feature.startsWith("time=") || feature.startsWith("role=") || feature.startsWith("deed=") || feature.startsWith("w=") && feature.indexOf('_') < 0) {
                    found.add(feature);
                }
            }
        }
        found.add("length=" + Math.min(5, view.sentences().size() / 8));
        return found.stream().distinct().toList();
    }

    /** One feature for each step that the value reaches. */
    private static void steps(List<String> found, String name, double value, int parts) {
        for (int i = 1; i <= value * parts; i++) {
            found.add(name + ">" + i);
        }
    }
}
