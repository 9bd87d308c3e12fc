package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Alignment;
import org.dateline.model.Annotation;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Credit;
import org.dateline.model.Draft;
import org.dateline.model.Metadata;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.resolve.actor.ActorRegister;
import org.dateline.resolve.actor.ActorSpotter;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.place.PlaceSpotter;
import org.dateline.resolve.time.TimeResolver;
import org.dateline.resolve.time.TimeSpotter;
import org.dateline.testing.Texts;

/** An invented report and the drafts a reader would make of it, so that the resolver can be tested without an extractor. */
final class Story {
    private static Spotter spotter;
    private static Resolver resolver;

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final LocalDate published;
    private String outlet;
    private Annotation annotation;

    private Story(LocalDate published) {
        this.published = published;
    }

    /** A report of this day; null for one without a day. */
    static Story on(String day) {
        return new Story(day == null ? null : LocalDate.parse(day));
    }

    Story from(String name) {
        outlet = name;
        return this;
    }

    Story agency(String name) {
        credits.add(new Credit(Credit.Kind.AGENCY, name, new Span(0, 0)));
        return this;
    }

    Story title(String line) {
        return passage(Passage.Kind.TITLE, line);
    }

    Story body(String... paragraphs) {
        for (String paragraph : paragraphs) {
            passage(Passage.Kind.BODY, paragraph);
        }
        return this;
    }

    private Story passage(Passage.Kind kind, String line) {
        passages.add(new Passage(kind, new Span(text.length(), text.length() + line.length())));
        text.append(line).append("\n\n");
        return this;
    }

    Annotation annotation() {
        if (annotation == null) {
            Metadata metadata = new Metadata(outlet, null, null, published, published == null ? null : "sidecar");
            Report report = new Report("id", "story.txt", text.toString(), Alignment.IDENTITY, metadata, null, null, credits, "en", "digest", passages);
            annotation = spotter().spot(Texts.annotator().annotate(report));
        }
        return annotation;
    }

    /** Claims in the order their drafts were made. */
    List<Claim> claims() {
        List<Draft> drafts = made.stream().map(Made::draft).toList();
        return resolver().resolve(annotation(), drafts);
    }

    /** The only claim. */
    Claim claim() {
        return claims().get(made.size() - 1);
    }

    Made act(String code, String trigger) {
        return new Made(Draft.Kind.ACT, code, trigger, null);
    }

    Made tally(String measure, String trigger, int count) {
        return new Made(Draft.Kind.TALLY, measure, trigger, Count.exactly(count, String.valueOf(count)));
    }

    Made control(Control.Status status, String trigger) {
        return new Made(Draft.Kind.CONTROL, status.name(), trigger, null);
    }

    /** A draft being made: words are looked for in the sentence of the trigger. */
    final class Made {
        private final Draft.Kind kind;
        private final String code;
        private final Count count;
        private final Phrase trigger;
        private final Map<Slot, List<Phrase>> slots = new EnumMap<>(Slot.class);
        private final List<Draft.Holder> holders = new ArrayList<>();
        private Modality modality = Modality.ACTUAL;
        private int partOf = -1;

        private Made(Draft.Kind kind, String code, String trigger, Count count) {
            this.kind = kind;
            this.code = code;
            this.count = count;
            this.trigger = phrase(trigger, -1);
            made.add(this);
        }

        Made by(String words) {
            return slot(Slot.ACTOR, words);
        }

        Made to(String words) {
            return slot(Slot.RECIPIENT, words);
        }

        Made at(String words) {
            return slot(Slot.PLACE, words);
        }

        Made when(String words) {
            return slot(Slot.TIME, words);
        }

        Made slot(Slot slot, String words) {
            slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(phrase(words, trigger.sentence()));
            return this;
        }

        Made said(String holder) {
            holders.add(new Draft.Holder(holder == null ? null : phrase(holder, trigger.sentence()), null, false));
            return this;
        }

        Made said(String holder, String cue) {
            holders.add(new Draft.Holder(phrase(holder, trigger.sentence()), phrase(cue, trigger.sentence()), false));
            return this;
        }

        Made partOf(int draft) {
            partOf = draft;
            return this;
        }

        Made modality(Modality put) {
            modality = put;
            return this;
        }

        Story done() {
            return Story.this;
        }

        private Draft draft() {
            return new Draft(kind, trigger.sentence(), "test.rule", code, trigger, slots, count, null, null, null, Stance.ASSERTED, modality, holders, partOf, null);
        }
    }

    /** The first run of tokens that reads so, in the sentence or, when it is -1, in the report. */
    Phrase phrase(String words, int sentence) {
        for (Sentence s : annotation().sentences()) {
            if (sentence >= 0 && s.index() != sentence) {
                continue;
            }
            for (int first = 0; first < s.size(); first++) {
                for (int last = first + 1; last <= s.size(); last++) {
                    if (s.phrase(first, last, first).words().equals(words)) {
                        return s.phrase(first, last, head(s, first, last));
                    }
                }
            }
        }
        throw new IllegalArgumentException("no \"" + words + "\" in sentence " + sentence);
    }

    private static int head(Sentence s, int first, int last) {
        for (int t = last - 1; t >= first; t--) {
            int head = s.token(t).head();
            if ((head < first || head >= last) && !s.token(t).is("punct") && !s.token(t).is("case")) {
                return t;
            }
        }
        return last - 1;
    }

    private static synchronized Spotter spotter() {
        if (spotter == null) {
            Gazetteer gazetteer = Gazetteer.load(Texts.lexicon());
            ActorRegister register = ActorRegister.of(Texts.lexicon());
            TimeSpotter times = new TimeSpotter(Texts.lexicon());
            spotter = new ReportSpotter(times, new PlaceSpotter(Texts.lexicon(), gazetteer), new ActorSpotter(register));
            resolver = new ClaimResolver(
                    Texts.lexicon(), register, new TimeResolver(Texts.lexicon()), new PlaceResolver(Texts.lexicon(), gazetteer), "test");
        }
        return spotter;
    }

    private static Resolver resolver() {
        spotter();
        return resolver;
    }
}
