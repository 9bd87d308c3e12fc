package org.dateline.teacher.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.incident.Classifier;
import org.dateline.incident.Entity;
import org.dateline.incident.IncidentModel;
import org.dateline.incident.IncidentModel.Task;
import org.dateline.incident.IncidentReader;
import org.dateline.incident.LinkFeatures;
import org.dateline.incident.NounPhrase;
import org.dateline.incident.ReportFeatures;
import org.dateline.incident.RoleFeatures;
import org.dateline.incident.SettingFeatures;
import org.dateline.incident.Story;
import org.dateline.model.Incident;
import org.dateline.model.Mention;

/**
 * Trains the classifiers that put incidents together, one level on the other: what a later one learns from is what the
 * earlier ones say of reports that they were not trained on.
 */
public final class IncidentTeacher {
    private static final int FOLDS = 4;
    /** How strongly weights are drawn to zero: the more, the fewer examples there are for a feature. */
    private static final double WEAK = 5;
    private static final double MEDIUM = 12;
    private static final double STRONG = 30;

    private record Example(Task task, List<String> features, String label, double weight) {}

    private final IncidentReader.Settings settings;
    private final Map<Lesson, List<Example>> examples = new IdentityHashMap<>();
    private final Map<Lesson, Telling> tellings = new IdentityHashMap<>();

    public IncidentTeacher(IncidentReader.Settings settings) {
        this.settings = settings;
    }

    /** The model learnt from these reports. */
    public IncidentModel teach(List<Lesson> lessons) {
        Classifier rough = tells(lessons, null);
        lessons.forEach(lesson -> tellings.put(lesson, telling(lesson, rough)));
        List<List<Lesson>> folds = folds(lessons);
        Map<Lesson, List<Story>> stories = new IdentityHashMap<>();
        Map<Lesson, Classifier> tellers = new IdentityHashMap<>();
        Map<Lesson, Classifier> reporters = new IdentityHashMap<>();
        for (List<Lesson> fold : folds) {
            IncidentModel first = first(without(lessons, fold));
            IncidentReader reader = new IncidentReader(first, settings);
            for (Lesson lesson : fold) {
                stories.put(lesson, reader.stories(lesson.view()));
                tellers.put(lesson, first.of(Task.TELLS));
                reporters.put(lesson, first.of(Task.REPORT));
            }
        }
        IncidentModel whole = first(lessons);
        IncidentModel model = second(whole, lessons, stories, tellers);
        Learner keep = new Learner();
        for (List<Lesson> fold : folds) {
            IncidentModel before = second(whole, without(lessons, fold), stories, tellers);
            for (Lesson lesson : fold) {
                keep(before.with(Task.TELLS, tellers.get(lesson)).with(Task.REPORT, reporters.get(lesson)), lesson, stories.get(lesson), keep);
            }
        }
        return model.with(Task.KEEP, keep.learn(STRONG));
    }

    private static List<List<Lesson>> folds(List<Lesson> lessons) {
        List<List<Lesson>> folds = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            folds.add(new ArrayList<>());
        }
        for (int i = 0; i < lessons.size(); i++) {
            folds.get(i % FOLDS).add(lessons.get(i));
        }
        return folds;
    }

    private static List<Lesson> without(List<Lesson> lessons, List<Lesson> fold) {
        List<Lesson> rest = new ArrayList<>(lessons);
        rest.removeAll(fold);
        return rest;
    }

    private IncidentModel first(List<Lesson> lessons) {
        Classifier tells = tells(lessons, tellings);
        IncidentModel model = new IncidentModel(Map.of(Task.TELLS, tells));
        return model.with(Task.LINKS, links(lessons, tells)).with(Task.REPORT, report(lessons));
    }

    private static Classifier report(List<Lesson> lessons) {
        Learner learner = new Learner();
        for (Lesson lesson : lessons) {
            boolean optional = !lesson.keys().isEmpty() && lesson.keys().stream().allMatch(Key::optional);
            learner.add(ReportFeatures.of(lesson.view()), lesson.keys().isEmpty() ? IncidentModel.NONE : IncidentModel.YES, optional ? 0.5 : 1);
        }
        return learner.learn(STRONG);
    }

    private Classifier tells(List<Lesson> lessons, Map<Lesson, Telling> known) {
        Learner learner = new Learner();
        for (Lesson lesson : lessons) {
            Telling telling = known == null ? Telling.of(lesson, null) : known.get(lesson);
            for (int s = 0; s < lesson.view().sentences().size(); s++) {
                int k = telling.incident(s);
                boolean optional = k >= 0 && lesson.keys().get(k).optional();
                learner.add(lesson.view().features(s), k < 0 ? IncidentModel.NONE : lesson.keys().get(k).type(), optional ? 0.5 : 1);
            }
        }
        return learner.learn(MEDIUM);
    }

    static Telling telling(Lesson lesson, Classifier tells) {
        int none = tells.labels().indexOf(IncidentModel.NONE);
        double[][] prior = new double[lesson.view().sentences().size()][lesson.keys().size()];
        for (int s = 0; s < prior.length; s++) {
            double[] types = tells.probabilities(lesson.view().features(s));
            for (int k = 0; k < lesson.keys().size(); k++) {
                int type = tells.labels().indexOf(lesson.keys().get(k).type());
                prior[s][k] = (type < 0 ? 0 : types[type]) + 0.3 * (1 - types[none]);
            }
        }
        return Telling.of(lesson, prior);
    }

    private Classifier links(List<Lesson> lessons, Classifier tells) {
        Learner learner = new Learner();
        for (Lesson lesson : lessons) {
            Telling telling = tellings.get(lesson);
            Map<Integer, Story> stories = new HashMap<>();
            for (int s = 0; s < lesson.view().sentences().size(); s++) {
                int k = telling.incident(s);
                if (k < 0) {
                    continue;
                }
                double[] types = tells.probabilities(lesson.view().features(s));
                for (Map.Entry<Integer, Story> each : new java.util.TreeMap<>(stories).entrySet()) {
                    String label = each.getKey() == k ? IncidentModel.YES : IncidentModel.NONE;
                    learner.add(LinkFeatures.of(lesson.view(), each.getValue(), s, types, tells.labels()), label, 1);
                }
                stories.computeIfAbsent(k, key -> new Story()).add(s, types);
            }
        }
        return learner.learn(MEDIUM);
    }

    private IncidentModel second(IncidentModel first, List<Lesson> lessons, Map<Lesson, List<Story>> stories, Map<Lesson, Classifier> tellers) {
        Map<Task, Learner> learners = new java.util.TreeMap<>();
        for (Task task : List.of(Task.DAY, Task.PLACE, Task.STAGE, Task.ROLE, Task.VICTIM_OUTCOME, Task.OBJECT_OUTCOME, Task.CONFIDENCE)) {
            learners.put(task, new Learner());
        }
        for (Lesson lesson : lessons) {
            for (Example example : examples.computeIfAbsent(lesson, each -> examples(first, each, stories.get(each), tellers.get(each)))) {
                learners.get(example.task()).add(example.features(), example.label(), example.weight());
            }
        }
        IncidentModel model = first;
        for (Map.Entry<Task, Learner> each : learners.entrySet()) {
            model = model.with(each.getKey(), each.getValue().learn(each.getKey() == Task.ROLE ? WEAK : MEDIUM));
        }
        return model;
    }

    /** What is to be learnt from the stories of one report. */
    private List<Example> examples(IncidentModel first, Lesson lesson, List<Story> stories, Classifier tells) {
        List<Example> found = new ArrayList<>();
        IncidentReader reader = new IncidentReader(first.with(Task.TELLS, tells), settings);
        Map<Story, Key> match = match(lesson, stories, tells);
        for (Story story : stories) {
            if (match.containsKey(story)) {
                story(reader, lesson, story, stories, match.get(story), tells, found);
            }
        }
        for (int k = 0; k < lesson.keys().size(); k++) {
            Story missed = match.containsValue(lesson.keys().get(k)) ? null : missed(lesson, k, tells);
            if (missed != null) {
                List<Story> all = new ArrayList<>(stories);
                all.add(missed);
                story(reader, lesson, missed, all, lesson.keys().get(k), tells, found);
            }
        }
        return found;
    }

    /** The story of an incident that was not found; null when no sentence is known to tell of it. */
    private Story missed(Lesson lesson, int k, Classifier tells) {
        Story story = new Story();
        int none = tells.labels().indexOf(IncidentModel.NONE);
        int type = tells.labels().indexOf(lesson.keys().get(k).type());
        for (int s = 0; type >= 0 && s < lesson.view().sentences().size(); s++) {
            if (tellings.get(lesson).incident(s) == k) {
                double[] types = new double[tells.labels().size()];
                types[none] = 0.5;
                types[type] = 0.5;
                story.add(s, types);
            }
        }
        return story.sentences().isEmpty() ? null : story;
    }

    /** Which incident of the key each story tells of, each at most once. */
    Map<Story, Key> match(Lesson lesson, List<Story> stories, Classifier tells) {
        Telling telling = tellings.get(lesson);
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            String type = type(stories.get(i), tells);
            for (int k = 0; k < lesson.keys().size(); k++) {
                double score = 0;
                for (int s : stories.get(i).sentences()) {
                    score += telling.score(s, k) * (telling.incident(s) == k ? 2 : 1);
                }
                double fit = fit(type, lesson.keys().get(k).type());
                if (score > 0 && fit > 0) {
                    pairs.add(new double[] {score * fit, i, k});
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b[0], a[0]));
        Map<Story, Key> match = new IdentityHashMap<>();
        boolean[] used = new boolean[lesson.keys().size()];
        for (double[] pair : pairs) {
            Story story = stories.get((int) pair[1]);
            if (!match.containsKey(story) && !used[(int) pair[2]]) {
                match.put(story, lesson.keys().get((int) pair[2]));
                used[(int) pair[2]] = true;
            }
        }
        return match;
    }

    private static double fit(String type, String key) {
        Set<String> both = Set.of(type, key.equals(type) ? "" : key);
        boolean near = both.contains("ATTACK") && (both.contains("BOMBING") || both.contains("ARSON"));
        return type.equals(key) ? 1 : near ? 0.5 : 0;
    }

    static String type(Story story, Classifier tells) {
        return tells.labels().get(story.type(tells.labels().indexOf(IncidentModel.NONE)));
    }

    private void story(IncidentReader reader, Lesson lesson, Story story, List<Story> stories, Key key, Classifier tells, List<Example> found) {
        String type = type(story, tells);
        add(found, Task.STAGE, IncidentReader.stageFeatures(lesson.view(), story), key.stage(), 1);
        for (Mention mention : SettingFeatures.days(lesson.view())) {
            String label = Answers.isDay(lesson.view().bearings().times().get(mention), key, lesson.view().published()) ? IncidentModel.YES : IncidentModel.NONE;
            add(found, Task.DAY, SettingFeatures.ofDay(lesson.view(), mention, story, reader.sure(lesson.view(), mention)), label, 1);
        }
        for (Mention mention : SettingFeatures.places(lesson.view())) {
            String label = Answers.isPlace(mention.phrase().words(), key) ? IncidentModel.YES : IncidentModel.NONE;
            add(found, Task.PLACE, SettingFeatures.ofPlace(lesson.view(), mention, story, reader.sure(lesson.view(), mention)), label, 1);
        }
        for (Entity entity : IncidentReader.candidates(lesson.view(), story)) {
            List<String> features = RoleFeatures.of(lesson.view(), entity, story, stories, type);
            Key.Fill fill = Answers.fill(entity, key);
            String role = fill == null ? IncidentModel.NONE : Answers.role(fill).toString();
            add(found, Task.ROLE, features, role, fill != null && fill.optional() ? 0.5 : 1);
            Task outcome = fill == null ? null : Answers.outcome(Answers.role(fill));
            if (outcome != null) {
                String label = fill.detail().isEmpty() ? IncidentModel.NONE : Answers.detail(fill);
                add(found, outcome, features, label, 1);
            }
        }
    }

    private static void add(List<Example> found, Task task, List<String> features, String label, double weight) {
        found.add(new Example(task, features, label, weight));
    }

    private void keep(IncidentModel model, Lesson lesson, List<Story> stories, Learner learner) {
        IncidentReader reader = new IncidentReader(model, settings);
        Map<Story, Key> match = match(lesson, stories, model.of(Task.TELLS));
        List<Incident> incidents = new ArrayList<>();
        stories.forEach(story -> incidents.add(reader.incident(lesson.view(), story, stories)));
        for (int i = 0; i < stories.size(); i++) {
            Key key = match.get(stories.get(i));
            String label = key == null ? IncidentModel.NONE : IncidentModel.YES;
            learner.add(reader.keepFeatures(lesson.view(), stories, incidents, i), label, key != null && key.optional() ? 0.5 : 1);
        }
    }
}
