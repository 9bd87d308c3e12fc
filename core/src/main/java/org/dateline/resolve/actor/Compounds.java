package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorRef;
import org.dateline.model.NameType;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Reads who is named by the first part of a hyphened word: "rebel-held", "Islamic State-controlled". */
final class Compounds {
    private final ReportActors actors;

    Compounds(ReportActors actors) {
        this.actors = actors;
    }

    List<ActorRef> refs(Phrase phrase) {
        Sentence sentence = actors.annotation().sentences().get(phrase.sentence());
        int hyphen = sentence.token(phrase.head()).form().lastIndexOf('-');
        if (hyphen <= 0) {
            return List.of();
        }
        Sentence part = part(sentence, phrase.head());
        for (ActorMatch match : actors.register().in(part).actors()) {
            if (match.last() >= part.size() - 1) {
                Actor actor = actors.register().resolve(match, actors.facts());
                Phrase words = part.phrase(match.first(), part.size() - 1, part.size() - 2);
                String name = actor.name() == null ? words.words() : actor.name();
                return List.of(new ActorRef(name, actor.id(), actor.kind(), words.words(), words.span()));
            }
        }
        return List.of();
    }

    /** The parts of the hyphened word, with the capitalised words of a name before them, as a sentence of their own. */
    private static Sentence part(Sentence sentence, int token) {
        String form = sentence.token(token).form();
        int first = token;
        while (first > 0 && sentence.token(first - 1).pos() == Pos.PROPN && Character.isUpperCase(form.charAt(0))) {
            first--;
        }
        List<Token> tokens = new ArrayList<>();
        sentence.tokens().subList(first, token).forEach(t -> tokens.add(noun(t.span(), t.form(), t.name())));
        int start = sentence.token(token).span().start();
        int from = 0;
        for (String piece : form.split("-")) {
            if (!piece.isEmpty()) {
                tokens.add(noun(new Span(start + from, start + from + piece.length()), piece, NameType.NONE));
            }
            from += piece.length() + 1;
        }
        Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
        String text = sentence.text().substring(span.start() - sentence.span().start(), span.end() - sentence.span().start());
        return new Sentence(sentence.index(), span, text, sentence.passage(), Passage.Kind.BODY, tokens);
    }

    private static Token noun(Span span, String form, NameType name) {
        return new Token(span, form, form, Pos.NOUN, "NN", -1, "root", name);
    }
}
