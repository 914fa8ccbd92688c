package io.getrasl.sandbox.access;

import io.getrasl.sandbox.spec.DocumentedError;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.error.ErrorCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the exception that an implementation would throw for a documented error.
 *
 * <p>There is one generated class per code, which takes the details one by one and then the message. They are found by name, so that
 * a new code needs nothing here. Thread-safe.
 */
@Component
public class ErrorExceptions {

    private static final String PACKAGE = ErrorCode.class.getPackageName();

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** The exception that is answered with this error, details and all. */
    public ApiException of(DocumentedError error) {
        try {
            Constructor<?> constructor = Arrays.stream(
                            Class.forName(className(error.code())).getConstructors())
                    .max((one, other) -> one.getParameterCount() - other.getParameterCount())
                    .orElseThrow();
            return (ApiException) constructor.newInstance(arguments(constructor.getParameters(), error));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No exception can be made for " + error.code(), e);
        }
    }

    private Object[] arguments(Parameter[] parameters, DocumentedError error) {
        Object[] arguments = new Object[parameters.length];
        int last = parameters.length - 1;
        for (int index = 0; index < last; index++) {
            JsonNode detail = detail(error.details(), parameters[index]);
            arguments[index] =
                    mapper.convertValue(detail, mapper.constructType(parameters[index].getParameterizedType()));
        }
        arguments[last] = error.message();
        return arguments;
    }

    /** Details whose keys are free, as those of failed validation, are one parameter: a map. */
    private static JsonNode detail(JsonNode details, Parameter parameter) {
        boolean whole = Map.class.isAssignableFrom(parameter.getType());
        return whole ? details : details.path(snakeCase(parameter.getName()));
    }

    private static String className(String code) {
        return Arrays.stream(code.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", PACKAGE + ".", "Exception"));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
