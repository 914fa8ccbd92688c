package io.getrasl.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.Drift;
import io.getrasl.client.DriftListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where replies left the specification. What the contracts hold never does, so nothing must be heard while they are kept. */
final class HeardDrift implements DriftListener {
    static final HeardDrift INSTANCE = new HeardDrift();

    private final List<Drift> heard = new CopyOnWriteArrayList<>();

    private HeardDrift() {}

    @Override
    public void drifted(Drift drift) {
        heard.add(drift);
    }

    /** Passes when nothing was heard since the last time. */
    void verifySilence(String title) {
        List<Drift> found = List.copyOf(heard);
        heard.clear();
        assertThat(found).as(title + ": what the client takes for drift").isEmpty();
    }
}
