package io.getrasl.sandbox.ending;

import io.getrasl.sandbox.requests.RequestValve;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes no more connections when the end begins, and waits for the requests under way. Spring Boot's own graceful end would answer
 * whatever comes on a connection that is open already with an error; here it is served, and told that the connection ends with it.
 * Thread-safe.
 */
@Component
class LastRequests implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LastRequests.class);

    /** After those that end streams, which never end by themselves; before the server itself, which would cut requests off. */
    private static final int BEFORE_THE_SERVER = SmartLifecycle.DEFAULT_PHASE - 1024;

    private final RequestValve requests;
    private final Ending ending;
    private volatile @Nullable Connector connector;
    private volatile boolean running;

    LastRequests(RequestValve requests, Ending ending) {
        this.requests = requests;
        this.ending = ending;
    }

    @EventListener
    void serverIsUp(WebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer server) {
            connector = server.getTomcat().getConnector();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        Connector open = connector;
        if (open == null) {
            return;
        }
        requests.closeConnections();
        // Not paused before, as Tomcat's own end is: whatever comes on an open connection in a pause is refused.
        open.getProtocolHandler().closeServerSocketGraceful();
        awaitReplies();
    }

    private void awaitReplies() {
        try {
            Duration wait = ending.remaining();
            if (!requests.awaitNone(wait)) {
                LOG.warn("{} requests were not answered in time and are cut off", requests.underWay());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SERVER;
    }
}
