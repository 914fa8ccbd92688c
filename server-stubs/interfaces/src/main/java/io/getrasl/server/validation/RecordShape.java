package io.getrasl.server.validation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object that becomes a request model. */
final class RecordShape implements Shape {

    private static final ClassValue<RecordShape> CACHE = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final boolean open;
    private final Map<String, Property> byWireName = new LinkedHashMap<>();
    private final Map<String, Property> byJavaName = new LinkedHashMap<>();

    /** A component of the record. */
    record Property(String wireName, int position, Shape shape, Texts texts, boolean nullable) {

        boolean required() {
            return texts.documented() != null && texts.documented().required();
        }
    }

    private RecordShape(Class<?> type) {
        JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
        open = ignored != null && ignored.ignoreUnknown();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
            Property property = new Property(
                    name == null ? component.getName() : name.value(),
                    byWireName.size(),
                    Shapes.of(component.getGenericType()),
                    new Texts(component.getAnnotation(WireProperty.class)),
                    component.getType() == JsonNullable.class);
            byWireName.put(property.wireName(), property);
            byJavaName.put(component.getName(), property);
        }
    }

    static RecordShape of(Class<?> type) {
        return CACHE.get(type);
    }

    /** The property of a record component; null if the record has none of that name. */
    @Nullable
    Property component(String javaName) {
        return byJavaName.get(javaName);
    }

    /** The property of that name on the wire; null if there is none. */
    @Nullable
    Property property(String wireName) {
        return byWireName.get(wireName);
    }

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!(value instanceof ObjectNode object)) {
            problems.add(place, texts.type(DefaultTexts.OBJECT));
            return null;
        }
        ObjectNode right = object.objectNode();
        for (Property property : byWireName.values()) {
            Place inner = place.child(property.wireName(), property.position());
            JsonNode kept = check(object.get(property.wireName()), property, inner, problems);
            if (kept != null) {
                right.set(property.wireName(), kept);
            }
        }
        if (!open) {
            refuseUnknown(object, place, problems);
        }
        return right;
    }

    @Override
    public JsonNode typed(JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        ObjectNode typed = object.objectNode();
        object.properties().forEach(field -> {
            Property property = byWireName.get(field.getKey());
            typed.set(
                    field.getKey(),
                    property == null ? field.getValue() : property.shape().typed(field.getValue()));
        });
        return typed;
    }

    private static @Nullable JsonNode check(
            @Nullable JsonNode value, Property property, Place place, Problems problems) {
        if (value == null) {
            if (property.required()) {
                problems.add(place, property.texts().missing());
            }
            return null;
        }
        if (!value.isNull()) {
            return property.shape().check(value, place, property.texts(), problems);
        }
        if (property.nullable()) {
            return value;
        }
        problems.add(place, property.texts().missing());
        return null;
    }

    private void refuseUnknown(ObjectNode object, Place place, Problems problems) {
        int position = byWireName.size();
        for (String name : object.propertyNames()) {
            if (!byWireName.containsKey(name)) {
                problems.add(place.child(name, position++), DefaultTexts.UNKNOWN_PROPERTY);
            }
        }
    }
}
