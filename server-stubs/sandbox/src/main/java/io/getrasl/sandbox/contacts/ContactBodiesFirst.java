package io.getrasl.sandbox.contacts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts our reading of contacts before the one of the interfaces: after they are in place, before the first request comes. */
@Component
class ContactBodiesFirst implements SmartLifecycle {

    private final ContactBodies bodies;
    private final RequestMappingHandlerAdapter adapter;
    private volatile boolean running;

    ContactBodiesFirst(ContactBodies bodies, RequestMappingHandlerAdapter adapter) {
        this.bodies = bodies;
        this.adapter = adapter;
    }

    @Override
    public void start() {
        List<HandlerMethodArgumentResolver> others = adapter.getArgumentResolvers();
        bodies.readBy(others == null ? List.of() : others);
        List<HandlerMethodArgumentResolver> all = new ArrayList<>(List.of(bodies));
        all.addAll(others == null ? List.of() : others);
        adapter.setArgumentResolvers(all);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
