package io.getrasl.contract.docs.around;

import io.getrasl.client.CallAttempt;
import io.getrasl.client.RaslClient;
import io.getrasl.client.webhook.ContactCreated;
import io.getrasl.client.webhook.WebhookSigner;
import io.getrasl.contract.provider.Targets;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Of a snippet that calls RASL: these fields need no explanation in a document. */
public abstract class ClientSurroundings extends Surroundings {

    /** The sandbox's token with all scopes. */
    public static final String TOKEN = "rasl_sandbox_full";

    private static final AtomicReference<CallAttempt> LAST = new AtomicReference<>();

    /** A client of the sandbox. */
    protected final RaslClient rasl =
            RaslClient.builder().baseUrl(api()).token(TOKEN).logger(LAST::set).build();

    /** A token of the reader. */
    protected final String token = TOKEN;

    /** A customer who has written today: contact 812. */
    protected final String phone = "+201005550142";

    /** A point in time before all records of the sandbox. */
    protected final OffsetDateTime since = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    /** The secret of the reader's webhooks. */
    protected final String secret = "rasl_sandbox_webhook_secret";

    /** The body of a webhook that has come. */
    protected final byte[] body =
            WebhookSigner.of(secret).sign(ContactCreated.sample()).body();

    /** The signature that came with it. */
    protected final String signature = WebhookSigner.of(secret).signature(body);

    /** Where the reader logs. */
    protected final Logger log = LoggerFactory.getLogger("snippet");

    /** Where the sandbox of this test is, in place of production and of port 8080. */
    public static String api() {
        return Targets.current().baseUrl().toString();
    }

    /** The last attempt of {@link #rasl}; null where there was none. */
    public static CallAttempt last() {
        return LAST.get();
    }

    /** Forgets the attempts of the snippet before. */
    public static void forget() {
        LAST.set(null);
    }
}
