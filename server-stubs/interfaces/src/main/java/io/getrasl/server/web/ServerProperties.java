package io.getrasl.server.web;

import io.getrasl.server.Operations;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a server may set.
 *
 * @param basePath what stands in front of every path of the specification
 * @param maxBodySize most bytes of a request's body
 */
@ConfigurationProperties("rasl.server")
record ServerProperties(
        @DefaultValue(Operations.BASE_PATH) String basePath,
        @DefaultValue("1MB") DataSize maxBodySize) {

    ServerProperties {
        if (!basePath.matches("(/[^/]+)*")) {
            throw new IllegalArgumentException(
                    "rasl.server.base-path must start with a slash and not end with one, but is '" + basePath + "'");
        }
    }
}
