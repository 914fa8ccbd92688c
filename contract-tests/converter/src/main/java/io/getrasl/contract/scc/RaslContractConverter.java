package io.getrasl.contract.scc;

import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ContractFiles;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import io.getrasl.contract.VolatileValue;
import java.io.File;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.contract.spec.Contract;
import org.springframework.cloud.contract.spec.ContractConverter;
import org.springframework.cloud.contract.spec.internal.DslProperty;
import org.springframework.cloud.contract.spec.internal.NamedProperty;
import org.springframework.cloud.contract.spec.internal.Request;
import org.springframework.cloud.contract.spec.internal.Response;
import org.springframework.cloud.contract.spec.internal.ResponseBodyMatchers;
import tools.jackson.core.JsonPointer;

/** Lets Spring Cloud Contract read the contract files of this project. */
public final class RaslContractConverter implements ContractConverter<Collection<ExampleContract>> {
    /** Created by Spring Cloud Contract. */
    public RaslContractConverter() {}

    @Override
    public boolean isAccepted(File file) {
        return file.getName().endsWith(ContractFiles.SUFFIX);
    }

    @Override
    public Collection<Contract> convertFrom(File file) {
        return List.of(contract(ContractFiles.read(file.toPath())));
    }

    @Override
    public Collection<ExampleContract> convertTo(Collection<Contract> contracts) {
        throw new UnsupportedOperationException("contracts are read from the specification and never written back");
    }

    private static Contract contract(ExampleContract example) {
        return Contract.make(contract -> {
            contract.name(example.name());
            contract.metadata(Map.of(ExactStubs.CONTRACT, example));
            contract.request(request -> describe(example, request));
            contract.response(response -> describe(example, response));
        });
    }

    private static void describe(ExampleContract example, Request request) {
        request.method(example.method());
        request.urlPath(
                example.path(),
                url -> url.queryParameters(
                        query -> example.query().forEach((name, value) -> query.parameter(name, value))));
        request.headers(headers -> {
            CallerTokens.SANDBOX.token(example).ifPresent(token -> headers.header("Authorization", "Bearer " + token));
            if (example.request() != null) {
                headers.header("Content-Type", example.requestType());
            }
        });
        if (example.isForm()) {
            request.multipart(parts(example));
        } else if (example.request() != null) {
            request.body(example.request().toString());
        }
    }

    private static Map<String, Object> parts(ExampleContract example) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (FormPart part : FormPart.of(example)) {
            // Spring Cloud Contract would take the text for a regular expression of its stub, which ExactStubs replaces
            // anyway.
            DslProperty<Object> text = new DslProperty<>(part.name(), part.text());
            parts.put(
                    part.name(),
                    part.file().<Object>map(file -> file(file, text)).orElse(text));
        }
        return parts;
    }

    private static NamedProperty file(FormPart.File file, DslProperty<Object> content) {
        return new NamedProperty(new DslProperty<>(file.name()), content, new DslProperty<>(file.contentType()));
    }

    private static void describe(ExampleContract example, Response response) {
        response.status(example.status());
        response.headers(headers -> headers.header("Content-Type", headers.matching("application/json")));
        if (example.response() != null) {
            response.body(AssertableBody.of(example.response()).toString());
            response.bodyMatchers(matchers -> example.volatileValues().forEach(value -> match(value, matchers)));
        }
    }

    private static void match(VolatileValue value, ResponseBodyMatchers matchers) {
        matchers.jsonPath(
                jsonPath(JsonPointer.compile(value.pointer())),
                matchers.byRegex(value.kind().pattern()));
    }

    private static String jsonPath(JsonPointer pointer) {
        StringBuilder path = new StringBuilder("$");
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            if (rest.mayMatchElement()) {
                path.append('[').append(rest.getMatchingIndex()).append(']');
            } else {
                path.append("['").append(rest.getMatchingProperty()).append("']");
            }
        }
        return path.toString();
    }
}
