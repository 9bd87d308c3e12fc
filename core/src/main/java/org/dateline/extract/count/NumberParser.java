package org.dateline.extract.count;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Count;

/**
 * Reads one number at a place in a run of lower-case words.
 *
 * <pre>
 * quantity = bound* ( range | value ) after?
 * range    = "between"? value ("and" | "to" | "-") value
 * value    = digits scale? | spelled | phrase ("of")? scale?
 * spelled  = a number in words: "twenty-five", "two hundred and six", "a hundred"
 * phrase   = a row of numbers.tsv: "dozens", "tens of thousands", "several"
 * </pre>
 */
final class NumberParser {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,6})[-\u2013\u2014](\\d{1,3}(?:,\\d{3})+|\\d{1,6})");
    private final NumberWords lexicon;
    private final List<String> words;

    NumberParser(NumberWords lexicon, List<String> words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** A range of whole numbers and the words it takes; open ends are null, and both are for "many". */
    private record Value(Long min, Long max, Count.Bound bound, int length) {
        Value longer(int more) {
            return new Value(min, max, bound, length + more);
        }
    }

    /** The number that starts here, without its words filled in; null when none does. */
    Quantity at(int start) {
        if (!lexicon.mayBegin(words.get(start)) && !is(start, "between") && !is(start, "a") && !is(start, "an")) {
            return null;
        }
        int at = start;
        NumberWords.BoundWord put = null;
        for (var found = lexicon.bound(words, at, false); found != null; found = lexicon.bound(words, at, false)) {
            put = put == null || put.bound() == Count.Bound.EXACT ? found.value() : put;
            at += found.length();
        }
        Value value = range(at);
        if (value == null && at > start) {
            // "some of": what looks like a bound may belong to the number
            at = start;
            put = null;
            value = range(at);
        }
        if (value == null) {
            return null;
        }
        int end = at + value.length();
        var behind = lexicon.bound(words, end, true);
        if (behind != null) {
            put = behind.value().bound() == Count.Bound.EXACT && put != null ? put : behind.value();
            end += behind.length();
        }
        return new Quantity(start, end, count(value, put == null ? null : put.bound()));
    }

    private Value range(int at) {
        boolean between = is(at, "between");
        int from = between ? at + 1 : at;
        Value joined = digitRange(from);
        if (joined != null) {
            return joined.longer(from - at);
        }
        Value low = value(from);
        if (low == null) {
            return null;
        }
        int middle = from + low.length();
        boolean link = is(middle, "to") || is(middle, "or") || between && is(middle, "and") || is(middle, "-");
        Value high = link && low.bound() == Count.Bound.EXACT ? value(middle + 1) : null;
        if (high != null && high.bound() == Count.Bound.EXACT && high.min() > low.min()) {
            return new Value(low.min(), high.max(), Count.Bound.EXACT, middle + 1 + high.length() - at);
        }
        return between ? null : low;
    }

    private Value digitRange(int at) {
        Matcher matcher = isDigit(at) ? RANGE.matcher(words.get(at)) : null;
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        long low = Long.parseLong(matcher.group(1).replace(",", ""));
        long high = Long.parseLong(matcher.group(2).replace(",", ""));
        return low < high ? new Value(low, high, Count.Bound.EXACT, 1) : null;
    }

    private Value value(int at) {
        if (at >= words.size()) {
            return null;
        }
        if (isDigit(at) && DIGITS.matcher(words.get(at)).matches()) {
            return digits(at);
        }
        Value spelled = spelled(at);
        Value phrase = phrase(at);
        return phrase != null && (spelled == null || phrase.length() >= spelled.length()) ? phrase : spelled;
    }

    private Value digits(int at) {
        double number = Double.parseDouble(words.get(at).replace(",", ""));
        int length = 1;
        var scale = lexicon.number(words, at + length, NumberWords.SCALE);
        while (scale != null) {
            number *= scale.value().min();
            length += scale.length();
            scale = lexicon.number(words, at + length, NumberWords.SCALE);
        }
        long whole = Math.round(number);
        return Math.abs(number - whole) > 1e-6 ? null : new Value(whole, whole, Count.Bound.EXACT, length);
    }

    /** "dozens", "several hundred", "a couple of thousand", "no", "most of". */
    private Value phrase(int at) {
        var found = lexicon.number(words, at, NumberWords.PHRASE);
        if (found == null) {
            return null;
        }
        Long min = found.value().min();
        Long max = found.value().max();
        int length = found.length();
        Count.Bound bound = switch (found.value().kind()) {
            case "share" -> Count.Bound.SHARE;
            case "none", "fixed" -> Count.Bound.EXACT;
            default -> Count.Bound.VAGUE;
        };
        int of = is(at + length, "of") ? 1 : 0;
        var scale = min == null || max == null ? null : lexicon.number(words, at + length + of, NumberWords.SCALE);
        if (scale != null) {
            long unit = scale.value().min();
            max = min.equals(max) ? Long.valueOf(max * unit) : Long.valueOf((max + 1) * unit - 1);
            min = min * unit;
            length += of + scale.length();
        }
        return new Value(min, max, bound, length);
    }

    /** "twenty-five", "two hundred and six", "a hundred", "one and a half million" is left alone. */
    private Value spelled(int at) {
        long total = 0;
        long part = 0;
        int i = at;
        boolean any = false;
        if ((is(i, "a") || is(i, "an")) && lexicon.number(words, i + 1, NumberWords.SCALE) != null) {
            part = 1;
            i++;
        }
        while (i < words.size()) {
            Long unit = unit(words.get(i));
            var scale = lexicon.number(words, i, NumberWords.SCALE);
            if (unit != null && (!any || part % 10 == 0 || part == 0) && (part == 0 || part % 100 == 0 || unit < 10)) {
                part += unit;
                i++;
            } else if (scale != null && (any || part > 0)) {
                long factor = scale.value().min();
                if (factor >= 1000) {
                    total += Math.max(1, part) * factor;
                    part = 0;
                } else {
                    part = Math.max(1, part) * factor;
                }
                i++;
            } else if (any && is(i, "and") && joins(i) && part % 100 == 0 && part + total > 0) {
                i++;
                continue;
            } else {
                break;
            }
            any = true;
        }
        return any ? new Value(total + part, total + part, Count.Bound.EXACT, i - at) : null;
    }

    /** "two hundred and six": "and" between a hundred or thousand and a smaller number. */
    private boolean joins(int and) {
        boolean smaller = and + 1 < words.size() && unit(words.get(and + 1)) != null;
        return smaller && lexicon.number(words, and - 1, NumberWords.SCALE) != null;
    }

    /** The value of a word under a hundred, hyphened ones too; null when it is none. */
    private Long unit(String word) {
        Long one = lexicon.unit(word);
        int hyphen = one == null ? word.indexOf('-') : -1;
        if (hyphen <= 0) {
            return one;
        }
        Long tens = lexicon.unit(word.substring(0, hyphen));
        Long ones = tens == null ? null : lexicon.unit(word.substring(hyphen + 1));
        return ones != null && tens >= 20 && ones < 10 ? Long.valueOf(tens + ones) : null;
    }

    /** Whether a word begins with a digit, as all do that the expressions match. */
    private boolean isDigit(int at) {
        return at < words.size() && !words.get(at).isEmpty() && Character.isDigit(words.get(at).charAt(0));
    }

    private boolean is(int at, String word) {
        return at < words.size() && words.get(at).equals(word);
    }

    /** The bound's meaning for whole things: more than 60 are at least 61. */
    private static Count count(Value value, Count.Bound put) {
        Integer min = whole(value.min());
        Integer max = whole(value.max());
        Count.Bound own = value.bound();
        if (put == null || put == Count.Bound.EXACT) {
            return new Count(min, max, own, "");
        }
        boolean vague = own == Count.Bound.VAGUE || own == Count.Bound.SHARE || min == null;
        return switch (put) {
            case AT_LEAST -> new Count(min, null, put, "");
            case MORE_THAN -> new Count(vague ? min : Integer.valueOf(min + 1), null, put, "");
            case AT_MOST -> new Count(null, max, put, "");
            case FEWER_THAN -> new Count(null, vague ? max : Integer.valueOf(Math.max(0, max - 1)), put, "");
            default -> new Count(min, max, vague ? own : put, "");
        };
    }

    private static Integer whole(Long value) {
        return value == null ? null : Integer.valueOf((int) Math.min(value, Integer.MAX_VALUE));
    }
}
