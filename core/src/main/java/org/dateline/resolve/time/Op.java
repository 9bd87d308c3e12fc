package org.dateline.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.function.Function;
import org.dateline.resolve.time.Frame.Base;

/** The operations that the gives line of a rule may name, each with the arguments it takes. */
enum Op {
    /** value: the number itself, or a range. */
    AMOUNT(args -> Meaning.of(args.text("value"))),
    /** a + b. */
    SUM(args -> Meaning.of(Integer.toString(args.number("a") + args.number("b")))),
    /** a to b. */
    BETWEEN(Op::between),
    /** of: the same expression under another category. */
    SAME(args -> Meaning.of(args.expression("of"))),
    /** year, month, day: each may be left out. */
    CALENDAR(args -> calendar(args.number("year"), args.number("month"), args.number("day"))),
    /** year with two digits, month, day. */
    SHORTYEAR(args -> calendar(1900 + args.number("year"), args.number("month"), args.number("day"))),
    /** text: three numbers, the year first or last. */
    NUMERIC(Op::numeric),
    /** year, month, first, last: a run of days in one month; the year may be left out. */
    DAYS(Op::days),
    /** of: an expression for the year, or the month if only a day is given; month, day. */
    IN(args -> Meaning.of(new CalendarIn(args.expression("of"), args.number("month"), args.number("day")))),
    /** first: first year; years: 10 or 100. */
    YEARS(args -> Meaning.of(new Years(args.number("first"), args.number("years")))),
    /** number: of the century. */
    CENTURY(args -> Meaning.of(new Years((args.number("number") - 1) * 100, 100))),
    /** day: 1 is Monday, left out for the weekend; shift; base. */
    WEEKDAY(args -> Meaning.of(new Weekday(
            args.number("day") == null ? null : DayOfWeek.of(args.number("day")), args.number("shift", 0), base(args)))),
    /** day; count: weeks from the report's. */
    WEEKDAYOF(args -> Meaning.of(new WeekdayOf(DayOfWeek.of(args.number("day")), args.number("count", 0)))),
    /** unit; count: from the one that the base lies in; base. */
    SHIFT(args -> unit(args).isClock() ? null : Meaning.of(shift(args))),
    /** unit, count, base as for SHIFT; tense: past or future. */
    INUNIT(args -> Meaning.of(new InTense(shift(args), args.constant(Tense.class, "tense", Tense.UNKNOWN)))),
    /** unit, count, base as for SHIFT; share: from the table of thirds. */
    THIRDUNIT(args -> Meaning.of(new Third(shift(args), share(args.text("share"))))),
    /** count, base: days as for SHIFT; code. */
    PARTOF(args -> Meaning.of(new DayPart(new Shift(Unit.DAY, args.number("count", 0), base(args)), args.text("code")))),
    /** unit, n, sign; base, or of: what it is counted from. */
    DISTANCE(args -> Meaning.of(new Distance(
            unit(args), args.amount("n", "1"), args.number("sign"), base(args), args.expression("of")))),
    /** unit, n; side; value. */
    LASTING(args -> Meaning.of(new Lasting(
            unit(args), args.amount("n", "1"), args.constant(Lasting.Side.class, "side", Lasting.Side.NONE), args.text("value")))),
    /** of: a length; side. */
    PLACED(Op::placed),
    /** of: a day, left out for the day told of; code. */
    PART(args -> Meaning.of(new DayPart(args.expression("of"), args.text("code", "")))),
    /** time: 3:47, 1547 or 3; half: am or pm; gives a code for PART. */
    CLOCK(args -> Meaning.of(clock(args.text("time"), args.text("half")))),
    /** of: a day; left out for the night before the report. */
    OVERNIGHT(args -> Meaning.of(new Overnight(args.expression("of")))),
    /** of: a stretch; share: from the table of thirds. */
    THIRD(args -> Meaning.of(new Third(args.expression("of"), share(args.text("share"))))),
    /** of; tense: past or future. */
    INTENSE(args -> Meaning.of(new InTense(args.expression("of"), args.constant(Tense.class, "tense", Tense.UNKNOWN)))),
    /** from, to: expressions. */
    STRETCH(args -> Meaning.of(new Stretch(args.expression("from"), args.expression("to")))),
    /** of; kind: since, after, until, before. */
    BOUNDED(args -> Meaning.of(new Bounded(args.constant(Bounded.Kind.class, "kind", null), args.expression("of")))),
    /** side: -1, 0 or 1. */
    VAGUE(args -> Meaning.of(new Vague(args.number("side")))),
    /** season: code, first month, months; year: an expression; shift. */
    SEASON(Op::season),
    /** holiday: from the table of holidays; year. */
    HOLIDAY(Op::holiday),
    /** value. */
    FIXED(args -> args.text("value") == null ? null : Meaning.of(new Fixed(args.text("value")))),
    /** unit, n: "P2D", of what comes back after so long. */
    EVERY(args -> Meaning.of(new Fixed(unit(args).duration(args.amount("n", "1")))));

    /** What an operation makes: a value for other rules, or an expression. */
    record Meaning(String value, Expression expression) {
        static Meaning of(String value) {
            return value == null ? null : new Meaning(value, null);
        }

        static Meaning of(Expression expression) {
            return expression == null ? null : new Meaning(null, expression);
        }
    }

    private final Function<Arguments, Meaning> make;

    Op(Function<Arguments, Meaning> make) {
        this.make = make;
    }

    /** Null when the words are not what they seem: the 31st of June, 25:10. */
    Meaning apply(Arguments args) {
        return make.apply(args);
    }

    private static Unit unit(Arguments args) {
        return args.constant(Unit.class, "unit", null);
    }

    private static Base base(Arguments args) {
        return args.constant(Base.class, "base", Base.REPORT);
    }

    private static Shift shift(Arguments args) {
        return new Shift(unit(args), args.number("count", 0), base(args));
    }

    private static Meaning days(Arguments args) {
        Meaning first = calendar(args.number("year"), args.number("month"), args.number("first"));
        Meaning last = calendar(args.number("year"), args.number("month"), args.number("last"));
        boolean inOrder = args.number("first") < args.number("last");
        return first == null || last == null || !inOrder
                ? null
                : Meaning.of(new Stretch(first.expression(), last.expression()));
    }

    private static Meaning between(Arguments args) {
        Amount a = args.amount("a", "1");
        Amount b = args.amount("b", "1");
        return b.max() < a.min() ? null : Meaning.of(a.min() + "-" + b.max());
    }

    private static Meaning calendar(Integer year, Integer month, Integer day) {
        try {
            return Meaning.of(new CalendarDate(year, month, day));
        } catch (DateTimeException e) {
            // "June 31" is no day: whatever the words mean, it is not this.
            return null;
        }
    }

    /** Day and month are told apart only where one of them cannot be a month, or both are the same. */
    private static Meaning numeric(Arguments args) {
        String[] parts = args.text("text").split("[-./]");
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        int c = Integer.parseInt(parts[2]);
        if (parts[0].length() == 4) {
            return calendar(a, b, c);
        }
        if (a > 12 || a == b) {
            return calendar(c, b, a);
        }
        return b > 12 ? calendar(c, a, b) : null;
    }

    private static Meaning placed(Arguments args) {
        Lasting.Side side = args.constant(Lasting.Side.class, "side", Lasting.Side.NONE);
        return args.expression("of") instanceof Lasting length ? Meaning.of(length.on(side)) : null;
    }

    private static String clock(String time, String half) {
        String digits = time.replace(":", "");
        boolean minutes = digits.length() > 2;
        int hour = Integer.parseInt(minutes ? digits.substring(0, digits.length() - 2) : digits);
        String rest = minutes ? digits.substring(digits.length() - 2) : "00";
        if (half != null && (hour < 1 || hour > 12) || hour > 24 || Integer.parseInt(rest) > 59) {
            return null;
        }
        int full = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        return (full < 10 ? "T0" : "T") + full + ":" + rest;
    }

    private static Third.Share share(String cells) {
        String[] parts = cells.split(" ");
        return new Third.Share(
                Amount.parse(parts[0]), Amount.parse(parts[1]), Amount.parse(parts[2]), Amount.parse(parts[3]));
    }

    private static Meaning season(Arguments args) {
        String[] parts = args.text("season").split(" ");
        return Meaning.of(new Season(
                parts[0],
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                args.expression("year"),
                args.number("shift", 0)));
    }

    private static Meaning holiday(Arguments args) {
        String[] parts = args.text("holiday").split(" ");
        return Meaning.of(new Holiday(
                parts[0].equals("hijri"),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                args.expression("year")));
    }
}
