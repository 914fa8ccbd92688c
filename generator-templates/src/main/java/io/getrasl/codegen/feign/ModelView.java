package io.getrasl.codegen.feign;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An object as the model template sees it. */
final class ModelView {

    /** Methods that every model has besides its properties. */
    private static final Set<String> METHODS = Set.of(
            "additionalProperties",
            "builder",
            "equals",
            "has",
            "of",
            "optional",
            "parse",
            "required",
            "requiredOrNull",
            "toBuilder",
            "toJson",
            "values",
            "build",
            "additionalProperty",
            "set",
            "setList",
            "setCopy");

    /** What every model needs. */
    private static final Set<String> RUNTIME = Set.of(
            "io.getrasl.client.runtime.Model",
            "io.getrasl.client.runtime.ModelBuilder",
            "io.getrasl.client.runtime.Property",
            "io.getrasl.client.runtime.Shape",
            "io.getrasl.client.runtime.Values");

    /** What those need that can be read from JSON. */
    private static final Set<String> READING = Set.of(
            "com.fasterxml.jackson.annotation.JsonCreator",
            "tools.jackson.core.JsonParser",
            "tools.jackson.databind.JsonNode");

    /** Beyond two, the order of the arguments of {@code of} would have to be remembered. */
    private static final int MOST_ARGUMENTS_OF = 2;

    private final Model model;
    private final List<PropertyView> properties = new ArrayList<>();
    private final boolean sent;

    /**
     * @param sent whether callers make it, because it is part of a request
     */
    ModelView(Model model, boolean sent) {
        this.model = model;
        this.sent = sent;
        Set<String> used = new HashSet<>(METHODS);
        Set<String> constants = new HashSet<>(Set.of("SHAPE"));
        List<String> names = model.properties().stream()
                .map(it -> unused(Names.camel(it.name()), used))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            Property property = model.properties().get(i);
            String presence = unused("has" + Names.pascal(property.name()), used);
            properties.add(new PropertyView(
                    property, names.get(i), presence, unused(Names.constant(property.name()), constants)));
        }
    }

    private static String unused(String wanted, Set<String> used) {
        String name = wanted;
        while (!used.add(name)) {
            name += "_";
        }
        return name;
    }

    String name() {
        return model.name();
    }

    String doc() {
        return Text.javadoc(
                model.description().isEmpty() ? "The schema `" + model.name() + "`." : model.description(), "");
    }

    List<PropertyView> properties() {
        return properties;
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>(RUNTIME);
        if (!hasFiles()) {
            imports.addAll(READING);
        }
        for (PropertyView property : properties) {
            imports.addAll(property.type().imports());
            if (property.takes().startsWith("@Nullable") || property.returns().startsWith("@Nullable")) {
                imports.add("org.jspecify.annotations.Nullable");
            }
            if (property.type().codec().contains("Codec.")) {
                imports.add("io.getrasl.client.runtime.Codec");
            }
            if (property.type().codec().contains("Codecs.")) {
                imports.add("io.getrasl.client.runtime.Codecs");
            }
            if (property.varargs() != null && property.varargs().needsArrays()) {
                imports.add("java.util.Arrays");
            }
        }
        return imports;
    }

    /** Whether it is a form with files, which JSON cannot hold. */
    boolean hasFiles() {
        return properties.stream().anyMatch(it -> it.property().type() == Type.Scalar.BINARY);
    }

    /** The arguments of {@code of}; empty where there is no such method. */
    List<PropertyView> arguments() {
        List<PropertyView> required =
                properties.stream().filter(it -> it.property().required()).toList();
        return sent && required.size() <= MOST_ARGUMENTS_OF ? required : List.of();
    }

    boolean hasOf() {
        return !arguments().isEmpty();
    }

    /** Whether {@code of} can take its last argument as a variable number of items. */
    boolean hasOfVarargs() {
        return hasOf() && lastArgument().varargs() != null;
    }

    List<PropertyView> leadingArguments() {
        return arguments().subList(0, arguments().size() - 1);
    }

    PropertyView lastArgument() {
        return arguments().get(arguments().size() - 1);
    }
}
