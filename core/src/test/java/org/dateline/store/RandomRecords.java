package org.dateline.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Credit;
import org.dateline.model.Dateline;
import org.dateline.model.Derivation;
import org.dateline.model.Digest;
import org.dateline.model.Evidence;
import org.dateline.model.Metadata;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Proposition;
import org.dateline.model.Report;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Reports and claims with every field filled or left out at random; one seed gives one sequence. */
final class RandomRecords {
    private static final String[] WORDS = {
        "Osgil", "shelling", "zwölf", "\"quoted\"", "line\nbreak", "", "nul\0", "أوسجيل", "\uD83D\uDE00", "tab\t\\", "Ñorte", "’"
    };
    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    Report report(String name) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int start = text.length();
            text.append(words(1 + random.nextInt(12))).append('.');
            passages.add(new Passage(pick(Passage.Kind.values()), new Span(start, text.length())));
            text.append('\n');
        }
        String id = Digest.id(name, text.toString());
        return new Report(
                id, name, text.toString(), alignment(), metadata(), maybe(() -> words(2)), maybe(this::dateline),
                list(() -> new Credit(pick(Credit.Kind.values()), words(1), span())), maybe(() -> "en"),
                Digest.of(text.toString()), passages);
    }

    Claim claim(Report report, int number) {
        Span sentence = sentence(report.text());
        return new Claim(
                Digest.id(report.id(), Integer.toString(number)),
                new Evidence(report.id(), report.name(), sentence, sentence.of(report.text())),
                list(this::source), pick(Stance.values()), pick(Modality.values()), maybe(this::when), maybe(this::where),
                proposition(), new Derivation("rule." + random.nextInt(9), "lexicon", "0.1"));
    }

    /** Any stretch that does not begin or end within a surrogate pair. */
    private Span sentence(String text) {
        int points = text.codePointCount(0, text.length());
        int first = random.nextInt(points);
        int start = text.offsetByCodePoints(0, first);
        return new Span(start, text.offsetByCodePoints(start, random.nextInt(points - first + 1)));
    }

    List<Claim> claims(Report report) {
        List<Claim> claims = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            claims.add(claim(report, claims.size()));
        }
        return claims;
    }

    private Proposition proposition() {
        switch (random.nextInt(3)) {
            case 0:
                return new Act(words(1), words(2), span(), list(this::actor), list(this::actor), maybe(() -> words(1)));
            case 1:
                Integer min = maybe(() -> random.nextInt(50));
                Integer max = maybe(() -> 50 + random.nextInt(50));
                Tally.Whom whom = new Tally.Whom(words(1), words(2), maybe(this::actor));
                return new Tally(
                        words(1), new Count(min, max, pick(Count.Bound.values()), words(2)), span(), whom,
                        list(this::actor), pick(Tally.Scope.values()), maybe(() -> words(1)));
            default:
                return new Control(
                        maybe(this::actor), maybe(this::actor), pick(Control.Status.values()),
                        pick(Control.Degree.values()), words(2), span());
        }
    }

    private Alignment alignment() {
        return new Alignment(list(() -> new Alignment.Run(span(), span())));
    }

    private Metadata metadata() {
        LocalDate day = maybe(this::day);
        return new Metadata(
                maybe(() -> words(1)), maybe(() -> words(1)), maybe(() -> words(3)), day, day == null ? null : words(1));
    }

    private Dateline dateline() {
        return new Dateline(
                maybe(() -> words(1)), maybe(() -> MonthDay.of(2, 1 + random.nextInt(29))), maybe(() -> words(1)), span());
    }

    private SourceLink source() {
        Span span = maybe(this::span);
        return new SourceLink(
                words(2), pick(SourceKind.values()), span == null ? null : words(1), span, maybe(() -> words(1)),
                random.nextBoolean());
    }

    private When when() {
        LocalDate from = maybe(this::day);
        LocalDate to = maybe(() -> (from == null ? LocalDate.of(2026, 1, 1) : from).plusDays(random.nextInt(9)));
        return new When(from, to, pick(When.Precision.values()), words(2), maybe(this::span), maybe(() -> words(3)));
    }

    private Where where() {
        boolean located = random.nextBoolean();
        return new Where(
                words(1), maybe(() -> words(1)), located ? random.nextDouble() * 90 : null,
                located ? (double) random.nextInt(180) : null, pick(Where.Precision.values()), list(() -> words(1)),
                maybe(() -> "XO"), words(1), maybe(this::span));
    }

    private ActorRef actor() {
        return new ActorRef(words(1), maybe(() -> words(1)), maybe(() -> words(1)), words(2), maybe(this::span));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    }

    private Span span() {
        int start = random.nextInt(1000);
        return new Span(start, start + random.nextInt(50));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return words.toString();
    }

    private <T> T pick(T[] items) {
        return items[random.nextInt(items.length)];
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(item.get());
        }
        return items;
    }
}
