package io.getrasl.sandbox.outbox;

import java.util.List;
import java.util.Map;

/** Something that can be made to happen. Thread-safe. */
interface OutboxForm {

    /** A way to send it. */
    record Button(String action, String label, boolean isMain) {}

    /** Its name in addresses. */
    String id();

    String title();

    /** What it is good for, in one or two sentences. */
    String purpose();

    List<FormField> fields(View view);

    List<Button> buttons();

    /**
     * Does it.
     *
     * @param values what was sent, by field; {@code action} is the button's
     * @throws FormRefused when something is wrong with it
     * @throws io.getrasl.server.error.ApiException when it cannot be done
     */
    void submit(Map<String, String> values);

    /** What to say when it is done. */
    String done();
}
