package io.getrasl.sandbox.state;

import io.getrasl.sandbox.db.SeedDocument;
import io.getrasl.sandbox.webhooks.WebhookOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file that {@code --seed} names. It is read anew each time: who edits it sees that after a reset. Thread-safe. */
@Component
class SeedFile implements SeedDocument {

    private static final long WORKSPACE_OF_OPTIONS = 41;

    private final Path file;
    private final StateImport imports;
    private final AfterReplacement after;
    private final WebhookOptions webhooks;

    /** @param file empty for none */
    SeedFile(
            @Value("${rasl.sandbox.seed}") String file,
            StateImport imports,
            AfterReplacement after,
            WebhookOptions webhooks) {
        this.file = file.isEmpty() ? null : Path.of(file);
        this.imports = imports;
        this.after = after;
        this.webhooks = webhooks;
    }

    @Override
    public Optional<Runnable> prepare() {
        if (file == null) {
            return Optional.empty();
        }
        try {
            StateImport.Prepared prepared = imports.prepare(file);
            requireWorkspaceOfOptions(prepared.scan());
            return Optional.of(() -> {
                prepared.write();
                after.register();
            });
        } catch (StateException e) {
            throw e.in(file.toString());
        }
    }

    private void requireWorkspaceOfOptions(Scan scan) {
        boolean there = scan.workspaces().stream()
                .anyMatch(
                        workspace -> !workspace.has("id") || workspace.get("id").equals(WORKSPACE_OF_OPTIONS));
        if (webhooks.url() != null && !there) {
            throw new StateException(List.of(new Problem(
                    new Spot("/workspaces", 1, 1),
                    "has no workspace " + WORKSPACE_OF_OPTIONS
                            + ", whose events --webhook-url is about; give a workspace a webhook instead")));
        }
    }
}
