package io.getrasl.client.runtime;

import io.getrasl.client.Drift;
import io.getrasl.client.DriftListener;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** For the client itself: tells a listener, if there is one, and goes on whatever it throws. Immutable and thread-safe. */
public final class DriftTeller {

    /** Tells nobody. */
    public static final DriftTeller NONE = new DriftTeller(null);

    private final @Nullable DriftListener listener;

    private DriftTeller(@Nullable DriftListener listener) {
        this.listener = listener;
    }

    /** Tells that listener. */
    public static DriftTeller to(DriftListener listener) {
        return new DriftTeller(listener);
    }

    /** Whether somebody listens. */
    public boolean isHeard() {
        return listener != null;
    }

    /**
     * Tells of all that a model holds that is not in the specification.
     *
     * @param operationId which operation of the specification the model comes from
     */
    public void tellOf(Model model, String operationId) {
        if (listener != null) {
            Unknowns.in(model, operationId, this::tell);
        }
    }

    /** Tells of one thing. */
    public void tell(Drift drift) {
        try {
            if (listener != null) {
                listener.drifted(drift);
            }
        } catch (RuntimeException e) {
            System.getLogger("io.getrasl.client")
                    .log(
                            Level.WARNING,
                            "the drift listener failed with {0}",
                            e.getClass().getName());
        }
    }
}
