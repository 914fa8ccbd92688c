package io.getrasl.server.web;

import io.getrasl.server.error.ApiException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers errors that no controller is to blame for, in place of Spring Boot's own page. */
@Controller
final class FallbackErrorController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FallbackErrorController.class);

    private final Replies replies;

    FallbackErrorController(Replies replies) {
        this.replies = replies;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable failure && !(thrown instanceof ApiException)) {
            LOG.error("Request {} failed", RequestId.of(request), failure);
        }
        ApiException error = thrown instanceof ApiException ours
                ? ours
                : ContainerErrors.of(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
        replies.write(request, response, error);
    }
}
