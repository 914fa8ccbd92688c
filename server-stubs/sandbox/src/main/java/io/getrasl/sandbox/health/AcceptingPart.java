package io.getrasl.sandbox.health;

import io.getrasl.sandbox.ending.Ending;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The server, as long as it is not about to end. */
@Component
@Order(1)
class AcceptingPart implements Part {

    private final Ending ending;

    AcceptingPart(Ending ending) {
        this.ending = ending;
    }

    @Override
    public String name() {
        return "server";
    }

    @Override
    public Optional<String> trouble() {
        return ending.hasBegun() ? Optional.of("it is shutting down") : Optional.empty();
    }
}
