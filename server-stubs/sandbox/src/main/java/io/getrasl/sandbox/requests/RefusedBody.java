package io.getrasl.sandbox.requests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The rest of a body that nobody wants any more, because the request is answered. It is read, so that a caller who still sends sees the
 * reply and no broken connection; but not for as long as the caller likes, as Tomcat by itself would.
 */
final class RefusedBody {

    private static final Duration MOST = Duration.ofSeconds(30);

    private RefusedBody() {}

    /** Reads it to its end, or closes the connection when that takes too long. */
    static void skip(org.apache.catalina.connector.Request request, Response response) {
        Request body = request.getCoyoteRequest();
        boolean declared = body.getContentLengthLong() > 0 || body.getHeader("Transfer-Encoding") != null;
        // Whoever asked whether to send it, and got a refusal, does not.
        if (!declared || body.hasExpectation() || request.isAsync() || isClosing(response)) {
            return;
        }
        if (body.getErrorException() != null) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            return;
        }
        long end = System.nanoTime() + MOST.toNanos();
        try {
            ApplicationBufferHandler nowhere = new Nowhere();
            while (body.doRead(nowhere) >= 0) {
                if (System.nanoTime() > end) {
                    response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
                    return;
                }
            }
        } catch (IOException e) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    /** Whether Tomcat ends the connection for a fault of the request, and leaves the rest where it is. */
    private static boolean isClosing(Response response) {
        AtomicBoolean closing = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_ERROR, closing);
        return closing.get();
    }

    /** Takes what comes and forgets it. */
    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer next) {
            buffer = next;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Whatever comes fits into nothing.
        }
    }
}
