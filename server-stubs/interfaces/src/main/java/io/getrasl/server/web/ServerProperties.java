package io.getrasl.server.web;

import io.getrasl.server.Operations;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a server may set.
 *
 * @param basePath what stands in front of every path of the specification
 * @param maxBodySize most bytes of a JSON body, and of the fields of a form that are no files
 * @param maxUpload most bytes of a form with its files
 * @param maxBodyTime how long a body may take to arrive
 * @param maxLargeBodies how many JSON bodies of more than 64 KiB are in memory at once; others wait
 * @param uploadFolder where the files of a form are while it is answered; the system's temporary folder where it is not set
 */
@ConfigurationProperties("rasl.server")
record ServerProperties(
        @DefaultValue(Operations.BASE_PATH) String basePath,
        @DefaultValue("1MB") DataSize maxBodySize,
        @DefaultValue("110MB") DataSize maxUpload,
        @DefaultValue("5m") Duration maxBodyTime,
        @DefaultValue("8") int maxLargeBodies,
        @Nullable Path uploadFolder) {

    ServerProperties {
        if (!basePath.matches("(/[^/]+)*")) {
            throw new IllegalArgumentException(
                    "rasl.server.base-path must start with a slash and not end with one, but is '" + basePath + "'");
        }
    }
}
