package io.getrasl.codegen.feign;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The query parameters of an operation, as the query template sees them. */
record QueryView(Operation operation) {

    static String className(Operation operation) {
        return Names.pascal(operation.id()) + "Query";
    }

    String name() {
        return className(operation);
    }

    String operationId() {
        return operation.id();
    }

    List<ParameterView> parameters() {
        return operation.queryParameters().stream()
                .filter(it -> it.filter() == null)
                .map(ParameterView::new)
                .toList();
    }

    List<FilterView> filters() {
        Map<String, List<ParameterView>> byField = new LinkedHashMap<>();
        for (Parameter parameter : operation.queryParameters()) {
            if (parameter.filter() != null) {
                byField.computeIfAbsent(parameter.filter().field(), it -> new ArrayList<>())
                        .add(new ParameterView(parameter));
            }
        }
        return byField.entrySet().stream()
                .map(it -> new FilterView(it.getKey(), it.getValue()))
                .toList();
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "io.getrasl.client.WireName",
                "io.getrasl.client.runtime.Query",
                "io.getrasl.client.runtime.QueryBuilder",
                "java.util.Map"));
        for (Parameter parameter : operation.queryParameters()) {
            ParameterView view = new ParameterView(parameter);
            imports.addAll(view.type().qualifiedImports());
            if (!view.isSingle()) {
                imports.add("java.util.List");
            }
            if (view.isList()) {
                imports.add("java.util.Collection");
            }
            if (view.isList() && view.varargs().needsArrays()) {
                imports.add("java.util.Arrays");
            }
        }
        return imports;
    }
}
