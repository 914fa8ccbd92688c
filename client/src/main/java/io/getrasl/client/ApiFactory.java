package io.getrasl.client;

import feign.Feign;
import feign.Target;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the generated interfaces callable.
 *
 * @param made what Feign made of each interface, shared by all that differ in their options only
 */
record ApiFactory(
        Feign feign, String baseUrl, Duration connectTimeout, CallOptions options, Map<Class<?>, Object> made) {

    ApiFactory(Feign feign, String baseUrl, Duration connectTimeout, CallOptions options) {
        this(feign, baseUrl, connectTimeout, options, new ConcurrentHashMap<>());
    }

    ApiFactory with(CallOptions others) {
        return new ApiFactory(feign, baseUrl, connectTimeout, others, made);
    }

    <T> T create(Class<T> api) {
        Object first = made.computeIfAbsent(api, it -> feign.newInstance(new Target.HardCodedTarget<>(api, baseUrl)));
        return ApiHandler.with(new FeignOptions(connectTimeout, options), api, api.cast(first));
    }
}
