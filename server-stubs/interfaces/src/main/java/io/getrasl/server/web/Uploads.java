package io.getrasl.server.web;

import io.getrasl.server.form.Spool;
import jakarta.servlet.ServletRequest;
import java.nio.file.Path;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The files that came with a request. */
final class Uploads {

    private static final String ATTRIBUTE = Uploads.class.getName();

    private Uploads() {}

    /** Where the files of this request go. They are deleted with its reply, or at the latest when the request ends. */
    static Spool spool(ServletRequest request, Path folder) {
        Spool spool = new Spool(folder);
        request.setAttribute(ATTRIBUTE, spool);
        RequestContextHolder.currentRequestAttributes()
                .registerDestructionCallback(ATTRIBUTE, spool::close, RequestAttributes.SCOPE_REQUEST);
        return spool;
    }

    /** Deletes them. */
    static void delete(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Spool spool) {
            spool.close();
        }
    }
}
