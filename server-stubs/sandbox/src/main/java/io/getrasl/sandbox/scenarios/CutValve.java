package io.getrasl.sandbox.scenarios;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Closes the connections of requests that want it: a servlet can end a reply, but not the connection. */
final class CutValve extends ValveBase {

    private static final String ATTRIBUTE = CutValve.class.getName();

    CutValve() {
        super(true);
    }

    /** Has the connection closed as soon as the application has returned, without whatever is not sent by then. */
    static void cut(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(ATTRIBUTE) != null) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
