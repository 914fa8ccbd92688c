package io.getrasl.contract.consumer;

import io.getrasl.client.UploadFile;
import io.getrasl.client.runtime.Model;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Fills the request of an upload as a caller would: its fields as those of any model, then its files. */
final class TypedForm {
    private static final Pattern WORD = Pattern.compile("_(\\w)");

    private TypedForm() {}

    static Object of(ExampleContract contract, Class<?> type) throws InexpressibleException {
        Map<String, FormPart> files = FormPart.of(contract).stream()
                .filter(part -> part.file().isPresent())
                .collect(Collectors.toMap(FormPart::name, Function.identity()));
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Map.Entry<String, JsonNode> property : contract.request().properties()) {
                Method setter = setter(builder.getClass(), property.getKey());
                FormPart file = files.get(property.getKey());
                setter.invoke(builder, file == null ? field(property, setter.getParameterTypes()[0]) : file(file));
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw new InexpressibleException(e.getCause().getMessage());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object field(Map.Entry<String, JsonNode> property, Class<?> type) throws InexpressibleException {
        return Model.class.isAssignableFrom(type)
                ? TypedCall.body(property.getValue(), type)
                : WireText.typed(property.getKey(), property.getValue().asString(), type);
    }

    private static UploadFile file(FormPart part) {
        FormPart.File file = part.file().orElseThrow();
        return UploadFile.of(file.name(), part.bytes()).withContentType(file.contentType());
    }

    private static Method setter(Class<?> builder, String property) {
        String name =
                WORD.matcher(property).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError(builder.getName() + " has no method " + name));
    }
}
