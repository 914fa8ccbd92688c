package io.getrasl.contract.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import io.getrasl.contract.check.Contracts;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The stubs say exactly what the contracts say, to exactly their requests. */
class StubsTest {
    private static final List<ExampleContract> CONTRACTS = Contracts.ALL;
    private static WireMockServer server;

    @BeforeAll
    static void start() {
        server = GeneratedStubs.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void forgetRequests() {
        server.resetRequests();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CONTRACTS")
    void answersWithTheBytesOfTheExample(ExampleContract contract) {
        HttpResponse<String> reply = RawRequest.of(contract).send(server.port());

        assertThat(reply.body()).isEqualTo(contract.response().toString());
        assertThat(reply.statusCode()).isEqualTo(contract.status());
        contract.responseHeaders()
                .forEach((name, value) ->
                        assertThat(reply.headers().firstValue(name)).hasValue(value));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CONTRACTS")
    void matchesNoOtherContractsRequest(ExampleContract contract) {
        RawRequest.of(contract).send(server.port());

        ServeEvent event = server.getAllServeEvents().get(0);
        assertThat(server.getStubMappings())
                .filteredOn(stub -> stub.getRequest().match(event.getRequest()).isExactMatch())
                .extracting("name")
                .containsExactly(contract.title());
    }

    @Test
    void refusesAPropertyThatTheContractDoesNotSend() {
        RawRequest request = RawRequest.of(any(contract -> contract.request() != null));

        assertRefused(request.withBody(request.body().replaceFirst("\\{", "{\"surplus\":1,")));
    }

    @Test
    void refusesANullThatTheContractDoesNotSend() {
        RawRequest request = RawRequest.of(any(contract -> contract.request() != null));

        assertRefused(request.withBody(request.body().replaceFirst("\\{", "{\"surplus\":null,")));
    }

    @Test
    void refusesAMissingNull() {
        RawRequest request = RawRequest.of(any(contract ->
                contract.request() != null && contract.request().toString().matches("\\{\"\\w+\":null,.*")));

        assertRefused(request.withBody(request.body().replaceFirst("\"\\w+\":null,", "")));
    }

    @Test
    void refusesAnotherParameter() {
        RawRequest request = RawRequest.of(any(contract -> !contract.query().isEmpty()));

        assertRefused(request.withQuery(request.query() + "&surplus=1"));
    }

    @Test
    void refusesAParameterWhereTheContractHasNone() {
        RawRequest request = RawRequest.of(any(contract -> contract.query().isEmpty()));

        assertRefused(request.withQuery("surplus=1"));
    }

    @Test
    void refusesAMissingParameter() {
        RawRequest request = RawRequest.of(any(contract -> contract.query().size() > 1));

        assertRefused(request.withQuery(request.query().replaceFirst("&.*", "")));
    }

    @Test
    void answersAnUnknownTokenLikeNone() {
        RawRequest request = RawRequest.of(any(contract -> contract.caller().equals(CallerTokens.ANONYMOUS)));

        HttpResponse<String> reply = request.withToken("unknown").send(server.port());

        assertThat(reply.body()).isEqualTo(request.send(server.port()).body());
    }

    @Test
    void refusesTheTokenOfAnotherCaller() {
        assertRefused(RawRequest.of(any(contract -> contract.code() == null)).withToken("rasl_sandbox_nobody"));
    }

    @Test
    void refusesABodyThatIsNotJson() {
        RawRequest request = RawRequest.of(any(contract -> contract.request() != null));

        assertRefused(request.withContentType("text/plain"));
    }

    @Test
    void refusesAPartThatTheContractDoesNotSend() {
        ExampleContract contract = any(ExampleContract::isForm);
        List<FormPart> parts = new ArrayList<>(FormPart.of(contract));
        parts.add(new FormPart("surplus", "1", Optional.empty()));

        assertRefused(RawRequest.of(contract).withBody(RawForm.body(parts)));
    }

    @Test
    void refusesAFormWithoutOneOfItsParts() {
        ExampleContract contract = any(ExampleContract::isForm);
        List<FormPart> parts = FormPart.of(contract);

        assertRefused(RawRequest.of(contract).withBody(RawForm.body(parts.subList(1, parts.size()))));
    }

    @Test
    void refusesAFileOfAnotherName() {
        RawRequest request = RawRequest.of(any(ExampleContract::isForm));

        assertRefused(request.withBody(request.body().replaceFirst("filename=\"", "filename=\"other-")));
    }

    private static void assertRefused(RawRequest request) {
        HttpResponse<String> reply = request.send(server.port());

        assertThat(reply.body()).contains("Request was not matched");
    }

    private static ExampleContract any(Predicate<ExampleContract> wanted) {
        return CONTRACTS.stream().filter(wanted).findFirst().orElseThrow();
    }
}
