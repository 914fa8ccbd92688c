package io.getrasl.client;

import feign.Feign;
import feign.Target;

/** Makes the generated interfaces callable. */
record ApiFactory(Feign feign, String baseUrl) {

    <T> T create(Class<T> api) {
        return feign.newInstance(new Target.HardCodedTarget<>(api, baseUrl));
    }
}
