package io.getrasl.sandbox.logs;

import java.net.URI;
import org.slf4j.LoggerFactory;

/** What a log has to say of the process, for those who read nothing else. */
public final class ProcessLines {

    private ProcessLines() {}

    /** The sandbox takes requests. */
    public static void listening(URI baseUrl) {
        LoggerFactory.getLogger(LogOptions.PROCESS)
                .atInfo()
                .addKeyValue("base_url", baseUrl)
                .log("RASL sandbox: {}", baseUrl);
    }
}
