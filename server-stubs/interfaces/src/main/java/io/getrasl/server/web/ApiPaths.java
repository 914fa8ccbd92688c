package io.getrasl.server.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the paths of the API from all others. */
record ApiPaths(String basePath) {

    boolean contain(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(basePath + "/");
    }
}
