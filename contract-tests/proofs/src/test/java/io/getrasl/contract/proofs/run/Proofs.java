package io.getrasl.contract.proofs.run;

import io.getrasl.contract.proofs.judge.Opinion.Verdict;
import io.getrasl.contract.proofs.spec.Endpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The proofs of all operations, as many at a time as there are processors, each in a world of its own. */
public final class Proofs implements AutoCloseable {

    private static final int MOST_WORKERS = 4;

    private final Map<String, Future<OperationProof.Result>> results = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<World> idle = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()));

    /** What is wrong with an operation; empty for nothing. */
    public String failures(Endpoint endpoint) {
        return result(endpoint).failures();
    }

    /** What the requests of an operation never were, although a proof has to try it; empty for nothing. */
    public String untried(Endpoint endpoint) {
        OperationProof.Result result = result(endpoint);
        boolean refusable = !endpoint.inputs().isEmpty() || !endpoint.bodies().isEmpty();
        return (result.count(Verdict.ALLOWED) == 0 ? "no request was right; " : "")
                + (refusable && result.count(Verdict.REFUSED) == 0 ? "no request was wrong; " : "")
                + (result.succeeded() == 0 ? "no request succeeded" : "");
    }

    private OperationProof.Result result(Endpoint endpoint) {
        if (results.isEmpty()) {
            Endpoint.ALL.stream()
                    .filter(each -> each.id().matches(Settings.ONLY))
                    .forEach(each -> results.put(each.id(), workers.submit(() -> prove(each))));
        }
        try {
            return results.get(endpoint.id()).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(endpoint.id(), e.getCause());
        }
    }

    private OperationProof.Result prove(Endpoint endpoint) {
        World found = idle.poll();
        World world = found == null ? new World() : found;
        try {
            return new OperationProof(endpoint, world).run(Settings.SEED, Settings.REQUESTS);
        } finally {
            idle.add(world);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        idle.forEach(World::close);
    }
}
