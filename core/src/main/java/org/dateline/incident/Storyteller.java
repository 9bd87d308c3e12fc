package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;

/** Cuts a report into the stories of its incidents: each sentence tells of none, goes on with one or begins another. */
public final class Storyteller {
    private final Classifier tells;
    private final Classifier links;
    private final double least;
    private final double joined;

    /**
     * @param least the probability from which a sentence tells of an incident
     * @param joined the probability from which it goes on with one
     */
    public Storyteller(IncidentModel model, double least, double joined) {
        this.tells = model.of(IncidentModel.Task.TELLS);
        this.links = model.of(IncidentModel.Task.LINKS);
        this.least = least;
        this.joined = joined;
    }

    /** The stories in order of their first sentences. */
    public List<Story> stories(ReportView view) {
        List<Story> stories = new ArrayList<>();
        int none = tells.labels().indexOf(IncidentModel.NONE);
        for (int s = 0; s < view.sentences().size(); s++) {
            double[] types = tells.probabilities(view.features(s));
            if (1 - types[none] >= least) {
                Story story = continued(view, stories, s, types);
                if (story == null) {
                    story = new Story();
                    stories.add(story);
                }
                story.add(s, types);
            }
        }
        return stories;
    }

    private Story continued(ReportView view, List<Story> stories, int s, double[] types) {
        Story best = null;
        double most = joined;
        for (Story story : stories) {
            double link = links.probability(IncidentModel.YES, LinkFeatures.of(view, story, s, types, tells.labels()));
            if (link >= most) {
                best = story;
                most = link;
            }
        }
        return best;
    }
}
