package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Credit;
import org.dateline.model.Draft;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;

/** Names the holders of a report's claims in full, and adds who published them. */
public final class SourceReader {
    private static final String NOBODY = "unattributed";
    /** Blank lines between a caption and its credit. */
    private static final int BEHIND = 4;

    private final ReportActors actors;
    private final ActorRegister register;
    private final Report report;
    private final UnnamedSpeakers unnamed;
    /** Who published the report: its agency and its outlet, where they are known. */
    private final List<SourceLink> publishers = new ArrayList<>();

    public SourceReader(ReportActors actors) {
        this.actors = actors;
        this.register = actors.register();
        this.report = actors.annotation().report();
        this.unnamed = new UnnamedSpeakers(actors.annotation(), register, actors.persons());
        if (report.agency() != null) {
            publishers.add(publisher(report.agency(), SourceKind.AGENCY));
        }
        if (report.metadata().outlet() != null) {
            publishers.add(publisher(report.metadata().outlet(), SourceKind.OUTLET));
        }
    }

    /**
     * The chain of a draft's holders, origin first, and of the agency and the outlet where they are known. A caption comes
     * from the agency credited in it.
     */
    public List<SourceLink> chain(Draft draft) {
        List<SourceLink> chain = new ArrayList<>();
        for (int i = 0; i < draft.sources().size(); i++) {
            add(chain, link(spokenFor(draft.sources(), i)));
        }
        Sentence sentence = actors.annotation().sentences().get(draft.sentence());
        if (sentence.kind() == Passage.Kind.CAPTION) {
            credited(report.passages().get(sentence.passage()).span()).forEach(agency -> add(chain, agency));
        }
        publishers.forEach(publisher -> add(chain, publisher));
        return chain;
    }

    /** "aid groups say they fear ...": they are who says so, since nobody stands between the two sayings. */
    private Draft.Holder spokenFor(List<Draft.Holder> holders, int i) {
        Draft.Holder holder = holders.get(i);
        Draft.Holder outer = i + 1 < holders.size() ? holders.get(i + 1) : null;
        boolean near = outer != null && outer.phrase() != null && outer.cue() != null && holder.phrase() != null
                && outer.phrase().sentence() == holder.phrase().sentence() && holder.phrase().first() - outer.cue().last() <= 1
                && holder.phrase().first() >= outer.cue().last();
        boolean pronoun = near && actors.annotation().sentences().get(holder.phrase().sentence()).token(holder.phrase().head()).pos() == Pos.PRON;
        return pronoun ? new Draft.Holder(outer.phrase(), holder.cue(), holder.direct()) : holder;
    }

    /** The agencies of the register that are credited in a caption or right behind it: "Jan Novak, AFP". */
    private List<SourceLink> credited(Span caption) {
        List<SourceLink> agencies = new ArrayList<>();
        for (Credit credit : report.credits()) {
            boolean inside = credit.span().start() >= caption.start() && credit.span().start() <= caption.end() + BEHIND;
            for (String part : inside ? credit.name().split("[,/|]") : new String[0]) {
                Actor actor = register.named(part.strip());
                if (actor != null && register.kinds().source(actor.kind()) == SourceKind.AGENCY) {
                    agencies.add(publisher(part.strip(), SourceKind.AGENCY));
                }
            }
        }
        return agencies;
    }

    private static void add(List<SourceLink> chain, SourceLink link) {
        if (chain.stream().noneMatch(other -> other.name().equalsIgnoreCase(link.name()))) {
            chain.add(link);
        }
    }

    /** An outlet that is an agency itself is one, and is not named twice. */
    private SourceLink publisher(String name, SourceKind otherwise) {
        Actor actor = register.named(name);
        SourceKind kind = actor == null ? null : register.kinds().source(actor.kind());
        boolean publishes = kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
        return new SourceLink(publishes ? actor.name() : name, publishes ? kind : otherwise, null, null, null, false);
    }

    private SourceLink link(Draft.Holder holder) {
        String cue = holder.cue() == null ? null : holder.cue().words();
        Phrase phrase = holder.phrase();
        if (phrase == null) {
            return new SourceLink(NOBODY, SourceKind.UNNAMED, null, null, cue, holder.direct());
        }
        Holding who = holding(phrase);
        return new SourceLink(who.name, who.kind, phrase.words(), phrase.span(), cue, holder.direct());
    }

    private record Holding(String name, SourceKind kind) {}

    /** "The ministry and the Red Crescent": both names; of the first one's kind. */
    private Holding holding(Phrase phrase) {
        List<Phrase> speakers = Joint.parts(actors.annotation().sentences().get(phrase.sentence()), phrase);
        Holding first = alone(speakers.get(0));
        if (speakers.size() == 1) {
            return first;
        }
        StringBuilder names = new StringBuilder(first.name);
        for (int i = 1; i < speakers.size(); i++) {
            names.append(i + 1 == speakers.size() ? " and " : ", ").append(alone(speakers.get(i)).name);
        }
        return new Holding(names.toString(), first.kind);
    }

    private Holding alone(Phrase phrase) {
        Sentence sentence = actors.annotation().sentences().get(phrase.sentence());
        Phrase person = person(sentence, phrase);
        if (person != null) {
            return person(actors.persons().fullName(person.words()));
        }
        Roles.Role role = register.roles().of(sentence.token(phrase.head()));
        Entity entity = entity(sentence, phrase);
        Entity apposed = apposed(sentence, phrase);
        entity = apposed != null ? apposed : entity;
        if (entity != null && entity.person()) {
            return person(entity.name());
        }
        Phrase spoken = unnamed(sentence, phrase, entity);
        if (spoken != null) {
            return alone(spoken);
        }
        boolean whole = entity != null && entity.isKnown() && (role == null || register.actor(id(entity)) != null);
        if (whole) {
            return new Holding(entity.name(), kind(entity));
        }
        if (role != null) {
            return role(sentence, phrase, role);
        }
        SourceKind kind = entity == null ? null : register.kinds().source(entity.kind());
        return new Holding(plain(sentence, phrase), kind == null ? SourceKind.UNNAMED : kind);
    }

    private Phrase unnamed(Sentence sentence, Phrase phrase, Entity entity) {
        // "Witnesses told the group that ... They said": who spoke, sooner than to whom
        Entity taken = entity != null && sentence.token(phrase.head()).pos() == Pos.PRON ? actors.antecedent(sentence, phrase.head()) : null;
        boolean aside = taken != null && taken.sentence() < sentence.index()
                && !isMainSubject(actors.annotation().sentences().get(taken.sentence()), taken);
        boolean open = entity == null || !entity.isKnown() || aside;
        return open ? unnamed.behind(sentence, phrase.head()) : null;
    }

    private static String id(Entity entity) {
        return entity.actor() == null || entity.actor().id() == null ? "" : entity.actor().id();
    }

    private SourceKind kind(Entity entity) {
        SourceKind kind = register.kinds().source(entity.kind());
        return kind != null ? kind : SourceKind.OFFICIAL;
    }

    /** Whom the phrase's head names or takes up; null when it does neither. */
    private Entity entity(Sentence sentence, Phrase phrase) {
        Entity taken = actors.antecedent(sentence, phrase.head());
        Entity here = actors.at(sentence.index(), phrase.head());
        return here != null && here.isKnown() ? here : taken != null ? taken : here;
    }

    /** The body that a description is followed by: "an opposition watchdog, the X"; null when none is. */
    private Entity apposed(Sentence sentence, Phrase phrase) {
        for (int child : sentence.children(phrase.head(), "appos")) {
            Entity entity = actors.at(sentence.index(), child);
            if (entity != null && entity.isKnown() && register.actor(id(entity)) != null) {
                return entity;
            }
        }
        return null;
    }

    /** The person's name that is the phrase's head or hangs on it; null when the phrase names none. */
    private Phrase person(Sentence sentence, Phrase phrase) {
        for (Phrase name : actors.persons().in(sentence.index())) {
            int head = sentence.token(name.head()).head();
            boolean isHead = name.first() <= phrase.head() && phrase.head() < name.last();
            boolean beside = sentence.token(name.head()).is("appos") || sentence.token(name.head()).is("dep") && name.last() <= phrase.last();
            boolean apposed = head == phrase.head() && beside;
            boolean follows = name.first() == phrase.last() && head == phrase.head();
            if (isHead || apposed || follows) {
                return name;
            }
        }
        return null;
    }

    private Holding person(String fullName) {
        Persons.Description description = actors.persons().description(fullName);
        if (description == null) {
            return new Holding(fullName, SourceKind.WITNESS);
        }
        Sentence sentence = actors.annotation().sentences().get(description.phrase().sentence());
        SourceKind kind = null;
        for (int t = description.phrase().first(); t < description.phrase().last() && kind == null; t++) {
            Roles.Role role = register.roles().of(sentence.token(t));
            kind = role == null ? null : role.kind(side(sentence, description.phrase()));
        }
        SourceKind side = side(sentence, description.phrase());
        return new Holding(fullName + ", " + description.words(), kind != null ? kind : side != null ? side : SourceKind.WITNESS);
    }

    /** "An army statement" is the army's word; "a Reuters correspondent" the agency's; "a rebel commander" is one rebel's. */
    private Holding role(Sentence sentence, Phrase phrase, Roles.Role role) {
        Entity owner = owner(sentence, phrase);
        if (role.through() && owner == null) {
            owner = issuer(sentence, phrase);
        }
        SourceKind medium = owner == null ? null : register.kinds().source(owner.kind());
        if (role.reports() && (medium == SourceKind.AGENCY || medium == SourceKind.OUTLET)) {
            return new Holding(owner.name(), medium);
        }
        if (role.through() && owner != null) {
            SourceKind side = register.kinds().source(owner.kind());
            return new Holding(owner.name(), side == null ? role.otherwise() : side);
        }
        return new Holding(plain(sentence, phrase), role.kind(side(sentence, phrase)));
    }

    /** Who is named within the phrase besides its head; null when nobody, or more than one, is. */
    private Entity owner(Sentence sentence, Phrase phrase) {
        List<Entity> inside = actors.in(sentence.index()).stream()
                .filter(entity -> entity.isKnown() && !entity.person() && phrase.first() <= entity.first() && entity.last() <= phrase.last())
                .toList();
        return inside.size() == 1 ? inside.get(0) : null;
    }

    /** Who issued "the statement": the subject of an earlier sentence that speaks of a statement. */
    private Entity issuer(Sentence sentence, Phrase phrase) {
        String noun = sentence.token(phrase.head()).lemma();
        boolean definite = sentence.children(phrase.head(), "det").stream().anyMatch(det -> register.pronouns().isDefinite(sentence.token(det)));
        for (int back = 1; definite && back <= 2 && back <= sentence.index(); back++) {
            Sentence before = actors.annotation().sentences().get(sentence.index() - back);
            boolean speaksOfIt = before.tokens().stream().anyMatch(token -> token.lemma().equals(noun));
            if (speaksOfIt) {
                return actors.in(before.index()).stream()
                        .filter(entity -> entity.isKnown() && !entity.person() && isSubject(before, entity))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static boolean isMainSubject(Sentence sentence, Entity entity) {
        return isSubject(sentence, entity) && sentence.token(entity.head()).head() == sentence.root();
    }

    private static boolean isSubject(Sentence sentence, Entity entity) {
        return sentence.token(entity.head()).is("nsubj");
    }

    /** The kind of source of the armed or official side that the phrase names; null when it names none. */
    private SourceKind side(Sentence sentence, Phrase phrase) {
        return actors.in(sentence.index()).stream()
                .filter(entity -> !entity.person() && phrase.first() <= entity.first() && entity.last() <= phrase.last())
                .map(entity -> register.kinds().source(entity.kind()))
                .filter(kind -> kind != null && kind != SourceKind.WITNESS)
                .findFirst()
                .orElse(null);
    }

    private static String plain(Sentence sentence, Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.head() && sentence.token(first).pos() == Pos.DET) {
            first++;
        }
        int last = phrase.last();
        for (int i = phrase.head() + 1; i < phrase.last(); i++) {
            // "a resident, for fear of reprisals," is a resident
            boolean aside = sentence.token(i).form().equals(",") && (i + 1 == phrase.last() || sentence.token(i + 1).pos() == Pos.ADP);
            last = aside ? Math.min(last, i) : last;
        }
        String words = phrase.words().substring(sentence.token(first).span().start() - phrase.span().start(),
                sentence.token(last - 1).span().end() - phrase.span().start()).strip();
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.contains(" ") ? words.toLowerCase(Locale.ROOT) : words;
    }
}
