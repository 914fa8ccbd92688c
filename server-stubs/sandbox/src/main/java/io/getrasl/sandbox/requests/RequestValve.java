package io.getrasl.sandbox.requests;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Stands before everything else in Tomcat and counts the requests under way and measures those to the API, those that Tomcat itself refuses included. A request is
 * under way until the last byte of its reply is handed to the operating system. Thread-safe.
 */
@Component
public class RequestValve extends ValveBase implements AccessLog, SmartInitializingSingleton {

    private static final String COUNTED = RequestValve.class.getName();

    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger apiRequestsUnderWay = new AtomicInteger();
    private final Outcomes outcomes;
    private final ObjectProvider<RequestListener> listeners;
    private volatile boolean closing;
    private volatile List<RequestListener> heard = List.of();

    RequestValve(Outcomes outcomes, ObjectProvider<RequestListener> listeners) {
        super(true);
        this.outcomes = outcomes;
        this.listeners = listeners;
    }

    /** Listeners may want to know this valve, so they are looked up when everything is made. */
    @Override
    public void afterSingletonsInstantiated() {
        heard = listeners.orderedStream().toList();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // A stream comes here once more when it ends.
        if (request.getNote(COUNTED) == null) {
            underWay.incrementAndGet();
            request.setNote(COUNTED, true);
        }
        if (closing) {
            response.setHeader("Connection", "close");
        }
        if (Outcomes.concerns(request)) {
            invokeApi(request, response);
        } else {
            getNext().invoke(request, response);
        }
    }

    private void invokeApi(Request request, Response response) throws IOException, ServletException {
        apiRequestsUnderWay.incrementAndGet();
        long start = System.nanoTime();
        try {
            getNext().invoke(request, response);
        } finally {
            tell(request, response, System.nanoTime() - start);
        }
    }

    private void tell(Request request, Response response, long nanos) {
        try {
            FinishedRequest finished = outcomes.of(request, response, nanos);
            heard.forEach(each -> each.finished(finished, request));
        } finally {
            // Last: where none is under way, all are counted.
            apiRequestsUnderWay.decrementAndGet();
        }
    }

    /** Called by Tomcat when the reply is sent; also for requests that it answered without asking anybody. */
    @Override
    public void log(Request request, Response response, long nanos) {
        RefusedBody.skip(request, response);
        if (request.getNote(COUNTED) != null && underWay.decrementAndGet() == 0 && closing) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** How many requests are not answered yet. */
    public int underWay() {
        return underWay.get();
    }

    /** How many requests to the API have no reply yet. */
    int apiRequestsUnderWay() {
        return apiRequestsUnderWay.get();
    }

    /** From now on, every reply is the last on its connection. */
    public void closeConnections() {
        closing = true;
    }

    /**
     * Waits until no request is under way.
     *
     * @param most how long to wait at most
     * @return whether none is
     */
    public synchronized boolean awaitNone(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (underWay.get() > 0) {
            long millis = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (millis <= 0) {
                return false;
            }
            wait(millis);
        }
        return true;
    }

    /** There is nothing to set. */
    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
