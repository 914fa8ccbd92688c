package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The last step to the normal form: what is said in two ways is said in one, what cannot matter is dropped. */
final class Finish {

    private static final Bound[] INT = range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Of integers without a format as well: no program has larger ones. */
    private static final Bound[] LONG = range(Long.MIN_VALUE, Long.MAX_VALUE);

    private Finish() {}

    private static Bound[] range(long low, long high) {
        return new Bound[] {new Bound(BigDecimal.valueOf(low), false), new Bound(BigDecimal.valueOf(high), false)};
    }

    static void apply(Schema schema) {
        infer(schema);
        listNull(schema);
        content(schema);
        range(schema);
        name(schema);
        if (schema.values != null) {
            fit(schema);
        }
    }

    /** A schema that speaks of properties means objects, even if it does not say so. */
    private static void infer(Schema schema) {
        if (schema.typed) {
            return;
        }
        if (schema.values != null) {
            Set<JsonType> types = EnumSet.noneOf(JsonType.class);
            schema.values.values().forEach(value -> JsonType.ofValue(value).ifPresent(types::add));
            schema.types = types;
            schema.nullable &= schema.values.containsKey("null");
        } else if (!schema.properties.isEmpty()
                || schema.closed
                || schema.additional != null
                || !schema.required.isEmpty()) {
            schema.types = EnumSet.of(JsonType.OBJECT);
            schema.nullable = false;
        } else if (schema.items != null || !schema.prefixItems.isEmpty()) {
            schema.types = EnumSet.of(JsonType.ARRAY);
            schema.nullable = false;
        }
    }

    /** A listed null is no value like others: it says that null is allowed, and a list without it that it is not. */
    private static void listNull(Schema schema) {
        if (schema.values != null) {
            boolean listed = schema.values.remove("null") != null;
            schema.nullable &= listed;
        }
    }

    private static void content(Schema schema) {
        if (schema.format.equals("byte")) {
            schema.format = "";
            schema.encoding = "base64";
        }
        if (schema.format.equals("password") || schema.is(JsonType.NUMBER) && schema.format.equals("double")) {
            schema.format = "";
        }
        if (schema.mediaType.equals("application/octet-stream") && schema.encoding.isEmpty()) {
            schema.mediaType = "";
            schema.format = "binary";
        }
    }

    private static void range(Schema schema) {
        boolean integer = schema.is(JsonType.INTEGER);
        Bound[] range = schema.format.equals("int32") ? INT : LONG;
        if (integer && schema.minimum != null) {
            schema.minimum = schema.minimum.forIntegers(true);
        }
        if (integer && schema.maximum != null) {
            schema.maximum = schema.maximum.forIntegers(false);
        }
        if (integer) {
            schema.minimum = Bound.higher(schema.minimum, range[0]);
            schema.maximum = Bound.lower(schema.maximum, range[1]);
        }
        if (integer && schema.multipleOf != null && schema.multipleOf.compareTo(BigDecimal.ONE) == 0) {
            schema.multipleOf = null;
        }
    }

    /** Generated code has classes for objects with properties and for enums of texts; anything else goes by its type. */
    private static void name(Schema schema) {
        boolean model = !schema.properties.isEmpty();
        boolean constants = schema.values != null && schema.is(JsonType.STRING);
        if (model || constants) {
            schema.name = schema.path.isEmpty() ? "" : schema.path.get(schema.path.size() - 1);
        }
        if (constants) {
            ConstantNames.fill(schema);
        }
    }

    /** Drops listed values that the rest refuses, and the rest, which then says nothing more. */
    private static void fit(Schema schema) {
        Map<String, Node> fitting = new LinkedHashMap<>();
        schema.values.forEach((text, value) -> {
            if (JsonType.ofValue(value)
                            .filter(type -> JsonType.allows(schema.types, type))
                            .isPresent()
                    && fits(schema, value)) {
                fitting.put(text, value);
            }
        });
        schema.values = fitting;
        schema.minLength = 0;
        schema.maxLength = Schema.UNLIMITED;
        schema.minimum = null;
        schema.maximum = null;
        schema.multipleOf = null;
        schema.patterns.clear();
    }

    private static boolean fits(Schema schema, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            return true;
        }
        if (scalar.isText()) {
            int length = scalar.text().codePointCount(0, scalar.text().length());
            return length >= schema.minLength && length <= schema.maxLength;
        }
        return Optional.of(scalar)
                .filter(number -> number.type() == ScalarNode.Type.NUMBER)
                .map(number -> new Bound(new BigDecimal(number.text()), false))
                .map(number -> (schema.minimum == null || schema.minimum.compareAsLower(number) <= 0)
                        && (schema.maximum == null || schema.maximum.compareAsUpper(number) >= 0))
                .orElse(true);
    }
}
