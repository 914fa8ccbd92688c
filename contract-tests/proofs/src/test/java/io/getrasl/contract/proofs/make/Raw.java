package io.getrasl.contract.proofs.make;

import io.getrasl.contract.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** JSON as it is written, not as it is meant: members may repeat, and a scalar is whatever stands in its place. */
public sealed interface Raw {

    /** An object. */
    record Obj(List<Member> members) implements Raw {
        @Override
        public String toString() {
            return members.stream().map(Member::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }

    /** An array. */
    record Arr(List<Raw> items) implements Raw {
        @Override
        public String toString() {
            return items.stream().map(Raw::toString).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** Anything else, as it goes over the wire. */
    record Token(String text) implements Raw {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A member of an object; the name is as it is meant, the value as it is written. */
    record Member(String name, Raw value) {
        @Override
        public String toString() {
            return quoted(name) + ':' + value;
        }
    }

    /** The token of a text, with whatever JSON has to escape escaped; half a surrogate pair too, which UTF-8 cannot write. */
    static Token text(String text) {
        return new Token(quoted(text));
    }

    private static String quoted(String text) {
        String json = Json.MAPPER.writeValueAsString(StringNode.valueOf(text));
        StringBuilder safe = new StringBuilder();
        for (int index = 0; index < json.length(); index++) {
            char character = json.charAt(index);
            boolean paired = Character.isHighSurrogate(character)
                            && index + 1 < json.length()
                            && Character.isLowSurrogate(json.charAt(index + 1))
                    || Character.isLowSurrogate(character)
                            && index > 0
                            && Character.isHighSurrogate(json.charAt(index - 1));
            if (Character.isSurrogate(character) && !paired) {
                safe.append(String.format("\\u%04x", (int) character));
            } else {
                safe.append(character);
            }
        }
        return safe.toString();
    }

    /** A value as it is usually written. */
    static Raw of(JsonNode value) {
        if (value.isObject()) {
            return new Obj(value.properties().stream()
                    .map(field -> new Member(field.getKey(), of(field.getValue())))
                    .toList());
        }
        if (value.isArray()) {
            return new Arr(value.valueStream().map(Raw::of).toList());
        }
        return value.isString() ? text(value.stringValue()) : new Token(value.toString());
    }

    /** What stands directly in it. */
    default List<Raw> children() {
        if (this instanceof Obj object) {
            return object.members().stream().map(Member::value).toList();
        }
        return this instanceof Arr array ? array.items() : List.of();
    }

    /** The place of everything in it, as the way of child numbers from here; itself first. */
    default List<List<Integer>> places() {
        List<List<Integer>> places = new ArrayList<>();
        places.add(List.of());
        for (int index = 0; index < children().size(); index++) {
            for (List<Integer> inner : children().get(index).places()) {
                List<Integer> place = new ArrayList<>(List.of(index));
                place.addAll(inner);
                places.add(place);
            }
        }
        return places;
    }

    /** What stands at a place. */
    default Raw at(List<Integer> place) {
        return place.isEmpty() ? this : children().get(place.get(0)).at(place.subList(1, place.size()));
    }

    /** The same with something else at a place; null takes it away. */
    default Raw with(List<Integer> place, Raw value) {
        if (place.isEmpty()) {
            return value;
        }
        int index = place.get(0);
        Raw changed = place.size() == 1 ? value : children().get(index).with(place.subList(1, place.size()), value);
        if (this instanceof Obj object) {
            List<Member> members = new ArrayList<>(object.members());
            String name = members.remove(index).name();
            if (changed != null) {
                members.add(index, new Member(name, changed));
            }
            return new Obj(members);
        }
        List<Raw> items = new ArrayList<>(children());
        items.remove(index);
        if (changed != null) {
            items.add(index, changed);
        }
        return new Arr(items);
    }
}
