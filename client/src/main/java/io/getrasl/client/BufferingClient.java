package io.getrasl.client;

import feign.Client;
import feign.Request;
import feign.Response;
import io.getrasl.client.error.UnreadableFileException;
import java.io.IOException;

/** Gives forms to a transport of the caller's own, which takes nothing but bytes. */
final class BufferingClient implements Client {

    private final Client transport;
    private final StreamedForms forms;

    BufferingClient(Client transport, StreamedForms forms) {
        this.transport = transport;
        this.forms = forms;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        MultipartForm form = forms.behind(request.body());
        return transport.execute(form == null ? request : buffered(request, form), options);
    }

    private static Request buffered(Request request, MultipartForm form) throws IOException {
        try {
            return Request.create(
                    request.httpMethod(),
                    request.url(),
                    request.headers(),
                    Request.Body.create(form.toBytes()),
                    request.requestTemplate());
        } catch (UnreadableFieldException e) {
            throw new UnreadableFileException(Called.by(request).id(), e.field(), e.reason());
        }
    }
}
