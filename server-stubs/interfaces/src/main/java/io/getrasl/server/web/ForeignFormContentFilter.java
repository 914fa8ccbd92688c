package io.getrasl.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.servlet.filter.OrderedFormContentFilter;

/** Reads forms outside of the API only. */
final class ForeignFormContentFilter extends OrderedFormContentFilter {

    private final String basePath;

    ForeignFormContentFilter(String basePath) {
        this.basePath = basePath;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(basePath + "/");
    }
}
