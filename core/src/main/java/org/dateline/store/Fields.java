package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.format.Json;
import org.dateline.model.Span;

/** A JSON object with typed fields, to write and to read; a field that is null is left out. */
final class Fields {
    private final Map<String, Object> map;
    private final Shared shared;

    private Fields(Map<String, Object> map, Shared shared) {
        this.map = map;
        this.shared = shared;
    }

    static Fields empty() {
        return new Fields(new LinkedHashMap<>(), new Shared());
    }

    static Fields parse(String json) {
        return parse(json, new Shared());
    }

    /** The object; its texts and what is read from the objects in it are the same as equal ones read before with {@code shared}. */
    static Fields parse(String json, Shared shared) {
        return new Fields(Json.readObject(json), shared);
    }

    String write() {
        return Json.write(map);
    }

    Fields with(String key, Object value) {
        if (value instanceof Span span) {
            map.put(key, List.of(span.start(), span.end()));
        } else if (value instanceof Fields fields) {
            map.put(key, fields.map);
        } else if (value instanceof Enum<?> choice) {
            map.put(key, choice.name());
        } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            map.put(key, value);
        } else if (value != null) {
            map.put(key, value.toString());
        }
        return this;
    }

    /** A list of objects; an empty list is left out. */
    <T> Fields with(String key, List<T> items, Function<T, Fields> write) {
        if (!items.isEmpty()) {
            map.put(key, items.stream().map(item -> write.apply(item).map).toList());
        }
        return this;
    }

    Fields withTexts(String key, List<String> items) {
        if (!items.isEmpty()) {
            map.put(key, items);
        }
        return this;
    }

    String text(String key) {
        return shared.one((String) map.get(key));
    }

    Integer number(String key) {
        return (Integer) map.get(key);
    }

    Double decimal(String key) {
        Number number = (Number) map.get(key);
        return number == null ? null : Double.valueOf(number.doubleValue());
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(map.get(key));
    }

    LocalDate day(String key) {
        return map.containsKey(key) ? LocalDate.parse(text(key)) : null;
    }

    Span span(String key) {
        return map.get(key) instanceof List<?> pair ? new Span((Integer) pair.get(0), (Integer) pair.get(1)) : null;
    }

    <E extends Enum<E>> E choice(Class<E> type, String key) {
        return map.containsKey(key) ? Enum.valueOf(type, text(key)) : null;
    }

    /** What the reader makes of the object under this key; null when there is none. */
    <T> T object(String key, Function<Fields, T> read) {
        return map.get(key) instanceof Map<?, ?> object ? shared.one(read.apply(of(object))) : null;
    }

    <T> List<T> objects(String key, Function<Fields, T> read) {
        List<T> found = new ArrayList<>();
        if (map.get(key) instanceof List<?> items) {
            items.forEach(item -> found.add(shared.one(read.apply(of((Map<?, ?>) item)))));
        }
        return found;
    }

    List<String> texts(String key) {
        List<String> found = new ArrayList<>();
        if (map.get(key) instanceof List<?> items) {
            items.forEach(item -> found.add(shared.one((String) item)));
        }
        return found;
    }

    private Fields of(Map<?, ?> object) {
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((key, value) -> copy.put((String) key, value));
        return new Fields(copy, shared);
    }
}
