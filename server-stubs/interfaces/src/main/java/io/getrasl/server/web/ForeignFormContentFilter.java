package io.getrasl.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.servlet.filter.OrderedFormContentFilter;

/** Reads forms outside of the API only. */
final class ForeignFormContentFilter extends OrderedFormContentFilter {

    private final ApiPaths paths;

    ForeignFormContentFilter(ApiPaths paths) {
        this.paths = paths;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return paths.contain(request);
    }
}
