package io.getrasl.contract.consumer;

import io.getrasl.client.UploadFile;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Fills the request of an upload as a caller would: its fields as those of any model, then its files. */
final class TypedForm {
    private static final Pattern WORD = Pattern.compile("_(\\w)");

    private TypedForm() {}

    static Object of(ExampleContract contract, Class<?> type) throws InexpressibleException {
        ObjectNode fields = (ObjectNode) contract.request().deepCopy();
        fields.remove(contract.files());
        Object model = TypedCall.model(fields, type);
        try {
            Object builder = type.getMethod("toBuilder").invoke(model);
            for (FormPart part : FormPart.of(contract)) {
                if (part.file().isPresent()) {
                    UploadFile file = file(part, part.file().get());
                    builder.getClass().getMethod(setter(part.name()), UploadFile.class).invoke(builder, file);
                }
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw new InexpressibleException(e.getCause().getMessage());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UploadFile file(FormPart part, FormPart.File file) {
        return UploadFile.of(file.name(), part.bytes()).withContentType(file.contentType());
    }

    private static String setter(String property) {
        return WORD.matcher(property).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
