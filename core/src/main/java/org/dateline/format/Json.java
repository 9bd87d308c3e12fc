package org.dateline.format;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON text to and from maps, lists, strings, numbers and booleans; maps keep their order. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** The value in one line, without blanks between tokens. Maps are written in their own order. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The object in the text; throws {@link IllegalArgumentException} with a plain reason when it is not one. */
    public static Map<String, Object> readObject(String text) {
        Object value = read(text);
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, item) -> object.put(String.valueOf(key), item));
            return object;
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    /** Whatever value the text holds; throws {@link IllegalArgumentException} with a plain reason when it is not JSON. */
    public static Object read(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
