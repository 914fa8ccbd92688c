package io.getrasl.contract.provider;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.getrasl.contract.*;
import io.getrasl.contract.check.Contracts;
import java.net.URI;

final class StubTarget implements Target {
    final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    StubTarget() {
        server.start();
        for (ExampleContract c : Contracts.ALL)
            server.addStubMapping(StubMapping.buildFrom(
                    new StubMappings(CallerTokens.SANDBOX).of(c).toString()));
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/api/v2");
    }

    public CallerTokens tokens() {
        return CallerTokens.SANDBOX;
    }

    public void reset() {}
}
