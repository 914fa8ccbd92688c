package io.getrasl.contract.provider;

import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import io.getrasl.contract.Json;
import io.getrasl.contract.check.Reply;
import io.getrasl.contract.check.ReplyCheck;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.MultiPartSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks, between a generated test and the wire, that what is sent is the contract's request and what comes is its reply. */
final class ContractFilter implements Filter {
    private final ExampleContract contract;
    private final CallerTokens tokens;
    private final ReplyCheck check;

    ContractFilter(ExampleContract contract, CallerTokens tokens, ReplyCheck check) {
        this.contract = contract;
        this.tokens = tokens;
        this.check = check;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        request.removeHeader("Authorization");
        tokens.token(contract).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (contract.isForm()) {
            fieldsAsParts(request);
        }
        verifySent(request);
        Response response = context.next(request, expected);
        check.verify(
                contract,
                new Reply(
                        response.statusCode(),
                        name -> Optional.ofNullable(response.header(name)),
                        response.body().asString()));
        return response;
    }

    /** The generated code has to ask exactly what the specification shows, or the reply proves nothing. */
    private void verifySent(FilterableRequestSpecification request) {
        String body = request.getBody();
        boolean same = request.getMethod().equals(contract.method())
                && request.getUserDefinedPath().equals(contract.path())
                && request.getQueryParams().equals(contract.query())
                && (contract.isForm()
                        ? parts(request).equals(Set.copyOf(FormPart.of(contract)))
                        : contract.request() == null
                                ? body == null
                                : body != null && Json.parse(body).equals(contract.request()));
        if (!same) {
            throw new AssertionError(contract.title() + ": the generated test sends " + request.getMethod() + ' '
                    + request.getUserDefinedPath() + ' ' + request.getQueryParams() + ' '
                    + (contract.isForm() ? parts(request) : body) + " instead of the request in the specification");
        }
    }

    /** RestAssured takes the fields of generated tests for parts of a form only where there is a file beside them. */
    private static void fieldsAsParts(FilterableRequestSpecification request) {
        Map<String, String> fields = Map.copyOf(request.getRequestParams());
        fields.forEach((name, value) -> request.removeParam(name)
                .multiPart(new MultiPartSpecBuilder(value)
                        .controlName(name)
                        .emptyFileName()
                        .build()));
    }

    private static Set<FormPart> parts(FilterableRequestSpecification request) {
        return request.getMultiPartParams().stream().map(ContractFilter::part).collect(Collectors.toSet());
    }

    private static FormPart part(MultiPartSpecification part) {
        return part.hasFileName()
                ? file(part)
                : new FormPart(part.getControlName(), part.getContent().toString(), Optional.empty());
    }

    private static FormPart file(MultiPartSpecification part) {
        String text = new String((byte[]) part.getContent(), StandardCharsets.UTF_8);
        FormPart.File file = new FormPart.File(part.getFileName(), part.getMimeType());
        return new FormPart(part.getControlName(), text, Optional.of(file));
    }
}
