package io.getrasl.client;

import feign.Request;
import java.time.Duration;

/** Brings the options of a call through Feign to whoever sends it. */
final class FeignOptions extends Request.Options {

    private final CallOptions call;

    FeignOptions(Duration connectTimeout, CallOptions call) {
        super(connectTimeout, call.readTimeout(), false);
        this.call = call;
    }

    CallOptions call() {
        return call;
    }
}
