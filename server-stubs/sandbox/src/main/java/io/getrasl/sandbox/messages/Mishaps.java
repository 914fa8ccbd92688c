package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.whatsapp.Connections;
import io.getrasl.sandbox.whatsapp.Mishap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the next message to a number come to grief. Thread-safe. */
@Component
public class Mishaps {

    private final TenantWrites writes;
    private final Connections connections;
    private final Conversations conversations;

    Mishaps(TenantWrites writes, Connections connections, Conversations conversations) {
        this.writes = writes;
        this.connections = connections;
        this.conversations = conversations;
    }

    /**
     * The next message that the workspace sends to the number comes to that, once. A later word on the same number replaces it.
     *
     * @param phone digits only
     * @param mishap null to take back what was said
     * @throws io.getrasl.server.error.WhatsappNotConfiguredException when the workspace sends nothing
     */
    public void next(long tenant, String phone, @Nullable Mishap mishap) {
        writes.run(tenant, () -> {
            connections.require(tenant);
            conversations.nextMishap(tenant, conversations.with(tenant, phone), mishap);
            return null;
        });
    }
}
