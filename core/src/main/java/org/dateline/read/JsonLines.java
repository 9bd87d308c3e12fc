package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.format.Json;
import org.dateline.model.Metadata;
import org.dateline.model.Source;

/**
 * JSON lines: one object a line, one report an object. Read line by line, whatever the file's length. Fields, the first
 * that is there of each: text, body, content - title - published, date - outlet, source, publisher - url, link - id, doc.
 * All other fields are left alone.
 */
final class JsonLines implements FormatReader {
    private static final List<String> TEXT = List.of("text", "body", "content");
    private static final List<String> TITLE = List.of("title");
    private static final List<String> PUBLISHED = List.of("published", "date");
    private static final List<String> OUTLET = List.of("outlet", "source", "publisher");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> KEY = List.of("id", "doc");

    private final Limits limits;

    JsonLines(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        Keys keys = new Keys();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        long number = 1;
        boolean tooLong = false;
        for (int read = entry.bytes().read(buffer); read >= 0; read = entry.bytes().read(buffer)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    tooLong |= append(line, buffer, from, i);
                    record(entry.name(), number++, line, tooLong, keys, sink);
                    tooLong = false;
                    from = i + 1;
                }
            }
            tooLong |= append(line, buffer, from, read);
        }
        record(entry.name(), number, line, tooLong, keys, sink);
    }

    /** Adds to the line; true, with the line's bytes given up, when it has grown beyond the limit. */
    private boolean append(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
        if (line.size() + (to - from) > limits.report()) {
            line.reset();
            return true;
        }
        line.write(buffer, from, to - from);
        return false;
    }

    private void record(String file, long number, ByteArrayOutputStream line, boolean tooLong, Keys keys, Sink sink) {
        byte[] bytes = line.toByteArray();
        line.reset();
        String place = String.valueOf(number);
        if (tooLong) {
            sink.problem(file, place, "is longer than the " + Limits.words(limits.report())
                    + " that are read as one; it was left out");
            return;
        }
        Decoded decoded = Decoder.decode(bytes, null, false);
        String text = decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
        if (text.isBlank()) {
            return;
        }
        if (!decoded.clean()) {
            sink.problem(file, place, "has " + decoded.bad() + " places that are not " + decoded.charset()
                    + "; the characters there were replaced");
        }
        try {
            report(file, number, Json.readObject(text), keys, sink);
        } catch (IllegalArgumentException e) {
            sink.problem(file, place, "is not a whole JSON object; it was left out");
        }
    }

    private static void report(String file, long number, Map<String, Object> object, Keys keys, Sink sink) {
        String text = field(object, TEXT);
        if (text == null) {
            sink.problem(file, String.valueOf(number), "has no words in a field called text, body or content; it was left out");
            return;
        }
        String written = field(object, PUBLISHED);
        Optional<LocalDate> day = Optional.ofNullable(written).flatMap(Days::parse);
        if (written != null && day.isEmpty()) {
            sink.problem(file, String.valueOf(number), "\"" + written + "\" is not a day; it was read without one");
        }
        Metadata own = new Metadata(
                field(object, OUTLET), field(object, URL), field(object, TITLE), day.orElse(null),
                day.isPresent() ? "json field" : null);
        String name = file + "#" + keys.name(field(object, KEY), number);
        sink.report(name, Sniffer.isHtml(text) ? Source.Format.HTML : Source.Format.TEXT, text, own);
    }

    /** The first of these fields that holds words or a number, or an object with a name; null when none does. */
    private static String field(Map<String, Object> object, List<String> names) {
        for (String name : names) {
            Object value = object.get(name);
            if (value instanceof Map<?, ?> nested) {
                value = nested.get("name");
            }
            if (value instanceof String || value instanceof Number) {
                String words = String.valueOf(value);
                if (!words.isBlank()) {
                    return words;
                }
            }
        }
        return null;
    }
}
