package io.getrasl.spring.boot;

import io.getrasl.client.RaslClientBuilder;

/**
 * Changes the client of the application before it is built: a token from a vault, a proxy, whatever has no property. Every bean of
 * this type is asked, in the order of {@link org.springframework.core.annotation.Order}, after the properties were applied.
 */
@FunctionalInterface
public interface RaslClientBuilderCustomizer {

    /** Sets on the builder what it wants to; it is called once, before the client is built. */
    void customize(RaslClientBuilder builder);
}
