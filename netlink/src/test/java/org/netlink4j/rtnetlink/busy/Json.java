package org.netlink4j.rtnetlink.busy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads what iproute2 prints with {@code -j}: maps, lists, strings, {@code Long}, {@code Double}, {@code Boolean} and
 * {@link #NULL}. A key that iproute2 has twice in an object, such as {@code dst} of a route with an encapsulation, is
 * {@code dst#2} the second time.
 */
final class Json {

    /** The JSON null, with which iproute2 says that something is so. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The objects of a list; none where nothing was printed at all. */
    static List<Map<String, Object>> objects(String text) {
        List<Map<String, Object>> objects = new ArrayList<>();
        if (!text.isBlank()) {
            for (Object element : (List<?>) parse(text)) {
                Map<String, Object> object = asObject(element);
                if (!object.isEmpty()) { // bridge and ip print an empty object for what they pass over
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }

    static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at < text.length()) {
            throw json.unexpected();
        }
        return value;
    }

    /** Adds a value; under another name where the key is taken. */
    static void put(Map<String, Object> object, String key, Object value) {
        object.put(object.containsKey(key) ? key + "#2" : key, value);
    }

    private Object value() {
        space();
        char first = peek();
        if (first == '{') {
            return object();
        }
        if (first == '[') {
            return list();
        }
        return first == '"' ? string() : word();
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (!ends('}')) {
            space();
            String key = string();
            space();
            expect(':');
            put(object, key, value());
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        while (!ends(']')) {
            list.add(value());
        }
        return list;
    }

    private boolean ends(char end) {
        space();
        if (peek() == ',') {
            at++;
            space();
        }
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            if (peek() == '\\') {
                at++;
            }
            string.append(peek());
            at++;
        }
        at++;
        return string.toString();
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \n\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "null" -> NULL;
            case "true" -> true;
            case "false" -> false;
            default -> number(word);
        };
    }

    private Object number(String word) {
        try {
            return word.contains(".") ? (Object) Double.valueOf(word) : (Object) Long.valueOf(word);
        } catch (NumberFormatException e) {
            throw unexpected();
        }
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unexpected();
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new NoSuchElementException("the text ends in the middle");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("at " + at + ": " + text.substring(at, Math.min(text.length(), at + 40)));
    }
}
