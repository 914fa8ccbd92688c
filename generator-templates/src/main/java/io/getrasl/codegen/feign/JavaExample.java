package io.getrasl.codegen.feign;

import com.fasterxml.jackson.databind.JsonNode;
import io.getrasl.codegen.Example;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Tag;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An example of the specification as a call of the client: {@code Contact contact = rasl.contacts().getContact(812);}. */
public final class JavaExample {

    private final JavaValue values;

    /** For the examples of that specification. */
    public JavaExample(Specification specification) {
        this.values = new JavaValue(specification);
    }

    /** One statement, where the client is called {@code rasl}; empty where the client does not let the request be built. */
    public Optional<String> statement(Tag tag, Operation operation, Example example) {
        try {
            return Optional.of(written(tag, operation, example));
        } catch (JavaValue.InexpressibleException e) {
            return Optional.empty();
        }
    }

    private String written(Tag tag, Operation operation, Example example) {
        List<Code> arguments = new ArrayList<>();
        for (Parameter parameter : operation.pathParameters()) {
            arguments.add(values.of(parameter.type(), example.path().get(parameter.name()), false));
        }
        if (example.body() != null) {
            arguments.add(values.of(example.form() ? operation.form() : operation.body(), example.body(), false));
        }
        if (!example.query().isEmpty()) {
            arguments.add(query(operation, example.query()));
        }
        String start = result(operation);
        return start + new Code.Call(method(tag, operation), arguments).laidOut(start.length() + 1, 0) + ";";
    }

    /** The operation's method, on a client called {@code rasl}. */
    public String method(Tag tag, Operation operation) {
        return "rasl." + accessor(tag) + "()." + operation.id();
    }

    /** The method of the client that gives the interface of a tag. */
    static String accessor(Tag tag) {
        return Names.camel(tag.name());
    }

    /** What the operation's method returns; {@code void} for nothing. */
    public static String resultType(Operation operation) {
        return new ResultView(operation).type().replace("@Nullable ", "");
    }

    private static String result(Operation operation) {
        ResultView result = new ResultView(operation);
        if (result.isVoid()) {
            return "";
        }
        String type = resultType(operation);
        String name = result.isPaged() ? "page" : Names.camel(type.replaceAll("\\W", " "));
        return type + " " + name + " = ";
    }

    /** A lambda that sets each parameter. */
    private Code query(Operation operation, Map<String, JsonNode> given) {
        List<Code.Call> calls = new ArrayList<>();
        QueryView view = new QueryView(operation);
        given.forEach((name, value) -> {
            view.parameters().stream()
                    .filter(it -> it.parameter().name().equals(name))
                    .forEach(it -> calls.add(call(it.method(), it, value)));
            for (FilterView filter : view.filters()) {
                filter.operators().stream()
                        .filter(it -> it.parameter().name().equals(name))
                        .forEach(it -> calls.add(call(filter.method() + "()." + it.method(), it, value)));
            }
        });
        return new Code.Chain("q -> q", calls);
    }

    /** Of a list that is given as one text, the parts are separated by commas. */
    private Code.Call call(String method, ParameterView view, JsonNode value) {
        if (!(view.parameter().type() instanceof Type.ListOf list)) {
            return new Code.Call(method, List.of(values.of(view.parameter().type(), value, false)));
        }
        if (!value.isArray()) {
            throw new IllegalArgumentException("the example " + Text.literal(value.toString()) + " of "
                    + view.parameter().name() + " is no array");
        }
        boolean boxed = view.isList() && !view.varargs().needsArrays();
        return new Code.Call(method, values.items(list, value, boxed));
    }
}
