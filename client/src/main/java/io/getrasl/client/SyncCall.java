package io.getrasl.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes a call on the thread that wants its result. */
final class SyncCall<T extends @Nullable Object> {

    private final Call<T> call;
    private final Setup setup;

    SyncCall(Call<T> call, Setup setup) {
        this.call = call;
        this.setup = setup;
    }

    RaslResponse<T> run() {
        RaslResponse<T> response;
        call.observed().open();
        try {
            response = attempts();
        } catch (RuntimeException | Error e) {
            call.observed().close();
            call.observed().failed(e);
            throw e;
        }
        call.observed().close();
        call.observed().succeeded(response.status());
        return response;
    }

    private RaslResponse<T> attempts() {
        while (true) {
            Duration wait;
            try {
                RawReply reply = setup.transport().send(call.next());
                if (reply.isSuccess()) {
                    return call.succeeded(reply);
                }
                wait = call.refused(reply);
            } catch (IOException e) {
                wait = call.failed(e);
            }
            pause(wait);
        }
    }

    private void pause(Duration wait) {
        try {
            setup.sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw call.noReply(new InterruptedIOException("the thread was interrupted between attempts"));
        }
    }
}
