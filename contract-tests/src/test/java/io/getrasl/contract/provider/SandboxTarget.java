package io.getrasl.contract.provider;

import io.getrasl.contract.CallerTokens;
import io.getrasl.sandbox.Sandbox;
import java.net.URI;

/** A sandbox of this JVM's own, on a free port. It ends with the JVM. */
final class SandboxTarget implements Target {
    private final Sandbox sandbox = Sandbox.start("--port", "0");

    @Override
    public URI baseUrl() {
        return sandbox.baseUrl();
    }

    @Override
    public CallerTokens tokens() {
        return CallerTokens.SANDBOX;
    }

    @Override
    public void reset() {
        sandbox.reset();
    }
}
