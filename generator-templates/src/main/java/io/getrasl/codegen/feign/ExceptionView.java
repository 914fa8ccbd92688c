package io.getrasl.codegen.feign;

import io.getrasl.codegen.ErrorCode;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An error code as the exception template sees it. */
record ExceptionView(ErrorCode error) {

    /** What every exception of an error reply has; details of these names are read by the runtime. */
    private static final Set<String> INHERITED = Set.of(
            "attempts",
            "bodyExcerpt",
            "code",
            "details",
            "error",
            "getCause",
            "getMessage",
            "headers",
            "message",
            "operationId",
            "requestId",
            "retryAfter",
            "serverMessage",
            "status");

    /** One of the details. */
    record Detail(Property property) {

        String name() {
            return Names.camel(property.name());
        }

        JavaType type() {
            return JavaType.of(property.type());
        }

        String wireName() {
            return Text.literal(property.name());
        }

        String doc() {
            return Text.javadoc(property.description(), "    ");
        }
    }

    String name() {
        return error.exceptionName();
    }

    String code() {
        return Text.literal(error.code());
    }

    String doc() {
        return "{@code " + error.code() + "}: " + Text.javadoc(error.description(), "");
    }

    String parent() {
        return switch (error.status()) {
            case 401 -> "RaslAuthenticationException";
            case 403 -> "RaslPermissionException";
            case 404 -> "RaslNotFoundException";
            case 422 -> "RaslInvalidRequestException";
            case 429 -> "RaslThrottledException";
            default -> error.status() >= 500 ? "RaslServerException" : "RaslRequestException";
        };
    }

    List<Detail> details() {
        return error.detailsModel() == null
                ? List.of()
                : error.detailsModel().properties().stream()
                        .map(Detail::new)
                        .filter(it -> !INHERITED.contains(it.name()))
                        .toList();
    }

    /** Details without named properties tell, per field, what is wrong with it. */
    JavaType fieldErrors() {
        return error.details() instanceof Type.MapOf map ? JavaType.of(map) : null;
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        details().forEach(it -> add(it.type(), imports));
        if (fieldErrors() != null) {
            add(fieldErrors(), imports);
        }
        return imports;
    }

    private static void add(JavaType type, Set<String> imports) {
        imports.add("org.jspecify.annotations.Nullable");
        imports.addAll(type.qualifiedImports());
        if (type.codec().contains("Codec.")) {
            imports.add("io.getrasl.client.runtime.Codec");
        }
        if (type.codec().contains("Codecs.")) {
            imports.add("io.getrasl.client.runtime.Codecs");
        }
    }
}
