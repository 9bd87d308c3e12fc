package org.dateline.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.Map;
import org.dateline.model.Incident;
import org.dateline.model.Mention;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Puts together the incidents that a report tells of. Thread-safe. */
public final class IncidentReader {
    /** How many sentences from a story those who take part may be named first. */
    private static final int NEAR = 2;

    private final IncidentModel model;
    private final Settings settings;
    private final Storyteller storyteller;

    /**
     * From which probabilities on something is taken to be so.
     *
     * @param tells a sentence tells of an incident
     * @param links it goes on with one
     * @param day a day is the incident's
     * @param place a place is the incident's
     * @param role an entity takes part
     * @param outcome an outcome is the party's
     * @param keep the incident belongs in the record
     */
    public record Settings(double tells, double links, double day, double place, Map<Incident.Role, Double> role, double outcome, double keep) {
        /** Those the model was measured with. */
        public static final Settings SHIPPED = new Settings(0.15, 0.7, 0.3, 0.2, roles(0.45, 0.45, 0.4, 0.45, 0.55), 0.4, 0.35);

        /** From which probability on an entity is each of the roles, in their order. */
        public static Map<Incident.Role, Double> roles(double... least) {
            Map<Incident.Role, Double> roles = new EnumMap<>(Incident.Role.class);
            for (Incident.Role role : Incident.Role.values()) {
                roles.put(role, least[role.ordinal()]);
            }
            return roles;
        }
    }

    public IncidentReader(IncidentModel model, Settings settings) {
        this.model = model;
        this.settings = settings;
        this.storyteller = new Storyteller(model, settings.tells(), settings.links());
    }

    /** The incidents in order of their first sentences; empty when the report tells of none. */
    public List<Incident> read(ReportView view) {
        List<Story> stories = storyteller.stories(view);
        List<Incident> incidents = new ArrayList<>();
        for (Story story : stories) {
            incidents.add(incident(view, story, stories));
        }
        List<Incident> kept = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            double sure = keep(view, stories, incidents, i);
            if (sure >= settings.keep()) {
                kept.add(incidents.get(i).withSure(sure));
            }
        }
        return kept;
    }

    /** How likely it is that the i-th incident belongs in the record; 1 without a classifier for that. */
    private double keep(ReportView view, List<Story> stories, List<Incident> incidents, int i) {
        if (!model.has(IncidentModel.Task.KEEP)) {
            return 1;
        }
        return model.of(IncidentModel.Task.KEEP).probability(IncidentModel.YES, keepFeatures(view, stories, incidents, i));
    }

    /** The features by which the i-th incident is kept. */
    public List<String> keepFeatures(ReportView view, List<Story> stories, List<Incident> incidents, int i) {
        Classifier tells = model.of(IncidentModel.Task.TELLS);
        int none = tells.labels().indexOf(IncidentModel.NONE);
        double mine = stories.get(i).surest(none);
        int rank = (int) stories.stream().filter(story -> story.surest(none) > mine).count();
        return KeepFeatures.of(view, stories.get(i), incidents.get(i), rank, stories.size(), tells, report(view));
    }

    /** How likely it is that the report tells of any incident. */
    private double report(ReportView view) {
        return model.of(IncidentModel.Task.REPORT).probability(IncidentModel.YES, ReportFeatures.of(view));
    }

    /** The stories that incidents are made of. */
    public List<Story> stories(ReportView view) {
        return storyteller.stories(view);
    }

    /** The incident of one story. */
    public Incident incident(ReportView view, Story story, List<Story> stories) {
        Classifier tells = model.of(IncidentModel.Task.TELLS);
        String type = tells.labels().get(story.type(tells.labels().indexOf(IncidentModel.NONE)));
        List<Incident.Party> parties = parties(view, story, stories, type);
        Where where = where(view, story);
        return new Incident(type.toLowerCase(Locale.ROOT), stage(view, story), when(view, story), where, Countries.of(view.bearings(), where),
                parties, List.copyOf(story.sentences()), 0);
    }

    private Incident.Stage stage(ReportView view, Story story) {
        if (!model.has(IncidentModel.Task.STAGE)) {
            return Incident.Stage.ACCOMPLISHED;
        }
        return Incident.Stage.valueOf(model.of(IncidentModel.Task.STAGE).best(stageFeatures(view, story)));
    }

    /** The features that tell how far an incident came: those of its sentences. */
    public static List<String> stageFeatures(ReportView view, Story story) {
        return story.sentences().stream().flatMap(s -> view.features(s).stream()).filter(each -> !each.startsWith("before=") && !each.startsWith("after=")).distinct().toList();
    }

    private When when(ReportView view, Story story) {
        Mention best = likeliest(IncidentModel.Task.DAY, settings.day(), SettingFeatures.days(view),
                mention -> SettingFeatures.ofDay(view, mention, story, sure(view, mention)));
        return best == null ? null : view.bearings().times().get(best);
    }

    private Where where(ReportView view, Story story) {
        Mention best = likeliest(IncidentModel.Task.PLACE, settings.place(), SettingFeatures.places(view),
                mention -> SettingFeatures.ofPlace(view, mention, story, sure(view, mention)));
        return best == null ? null : view.bearings().places().get(best);
    }

    /** The mention that the classifier is surest of, when it is surer than {@code least}; of equal ones the first. Otherwise null. */
    private Mention likeliest(IncidentModel.Task task, double least, List<Mention> mentions, Function<Mention, List<String>> features) {
        Mention best = null;
        double most = least;
        for (Mention mention : mentions) {
            double yes = model.of(task).probability(IncidentModel.YES, features.apply(mention));
            if (yes > most) {
                best = mention;
                most = yes;
            }
        }
        return best;
    }

    /** How surely the sentence of a mention tells of an incident. */
    public double sure(ReportView view, Mention mention) {
        return 1 - model.of(IncidentModel.Task.TELLS).probability(IncidentModel.NONE, view.features(mention.phrase().sentence()));
    }

    private List<Incident.Party> parties(ReportView view, Story story, List<Story> stories, String type) {
        List<Incident.Party> parties = new ArrayList<>();
        List<Double> sure = new ArrayList<>();
        Classifier roles = model.of(IncidentModel.Task.ROLE);
        for (Entity entity : candidates(view, story)) {
            List<String> features = RoleFeatures.of(view, entity, story, stories, type);
            double[] probabilities = roles.probabilities(features);
            Incident.Role role = null;
            double most = 0;
            for (Incident.Role each : Incident.Role.values()) {
                int at = roles.labels().indexOf(each.toString());
                if (at >= 0 && probabilities[at] >= settings.role().get(each) && probabilities[at] > most) {
                    role = each;
                    most = probabilities[at];
                }
            }
            if (role != null) {
                parties.add(party(view, entity, role, features));
                sure.add(most);
            }
        }
        return Parties.apart(parties, sure);
    }

    /** The entities that may take part in the story: all that its sentences name, and the armed and named of others. */
    public static List<Entity> candidates(ReportView view, Story story) {
        return view.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(phrase ->
                        story.distance(phrase.sentence()) <= NEAR || phrase.kind() == NounPhrase.Kind.ORGANISATION || view.actor(phrase.sentence(), phrase.head()) != null))
                .toList();
    }

    private Incident.Party party(ReportView view, Entity entity, Incident.Role role, List<String> features) {
        NounPhrase first = entity.first();
        Integer min = null;
        Integer max = null;
        if (role == Incident.Role.VICTIM || role == Incident.Role.OBJECT) {
            NounPhrase counted = entity.mentions().stream().filter(phrase -> phrase.min() > 1 && phrase.max() != null).findFirst().orElse(first);
            boolean named = entity.kind() == NounPhrase.Kind.PERSON;
            min = named ? Integer.valueOf(1) : Integer.valueOf(counted.min());
            max = named ? Integer.valueOf(1) : counted.max();
        }
        return new Incident.Party(role, Parties.names(view, entity, role), first.phrase(), min, max, outcome(role, features));
    }

    private String outcome(Incident.Role role, List<String> features) {
        IncidentModel.Task task = switch (role) {
            case VICTIM -> IncidentModel.Task.VICTIM_OUTCOME;
            case OBJECT -> IncidentModel.Task.OBJECT_OUTCOME;
            case ORGANISATION -> IncidentModel.Task.CONFIDENCE;
            default -> null;
        };
        if (task == null || !model.has(task)) {
            return null;
        }
        Classifier classifier = model.of(task);
        String best = classifier.best(features);
        boolean certain = classifier.probability(best, features) >= settings.outcome();
        return best.equals(IncidentModel.NONE) || !certain ? null : best.toLowerCase(Locale.ROOT);
    }
}
