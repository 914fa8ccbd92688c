package io.getrasl.contract.provider;

import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import io.getrasl.contract.Json;
import io.getrasl.contract.check.Reply;
import io.getrasl.contract.check.ReplyCheck;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.MultiPartSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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
                        ? parts(request).equals(FormPart.of(contract))
                        : contract.request() == null
                                ? body == null
                                : body != null && Json.parse(body).equals(contract.request()));
        if (!same) {
            throw new AssertionError(contract.title() + ": the generated test sends " + request.getMethod() + ' '
                    + request.getUserDefinedPath() + ' ' + request.getQueryParams() + ' '
                    + (contract.isForm() ? parts(request) : body) + " instead of the request in the specification");
        }
    }

    private static List<FormPart> parts(FilterableRequestSpecification request) {
        return request.getMultiPartParams().stream()
                .map(ContractFilter::part)
                .toList();
    }

    private static FormPart part(MultiPartSpecification part) {
        String text = part.getContent() instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : part.getContent().toString();
        return new FormPart(
                part.getControlName(),
                text,
                part.hasFileName()
                        ? Optional.of(new FormPart.File(part.getFileName(), part.getMimeType()))
                        : Optional.empty());
    }
}
