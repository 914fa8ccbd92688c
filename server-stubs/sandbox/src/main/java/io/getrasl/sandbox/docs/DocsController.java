package io.getrasl.sandbox.docs;

import io.getrasl.server.Operations;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the documentation pages need that is not a file. */
@RestController
class DocsController {

    @GetMapping({"/docs", "/docs/"})
    ResponseEntity<Void> start() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/docs/index.html"))
                .build();
    }

    /** Takes the place of the file of that name, which names no server: here the pages call the sandbox that they came from. */
    @GetMapping(path = "/docs/server.js", produces = "text/javascript")
    String server() {
        return "window.raslServer = '" + Operations.BASE_PATH + "';\n";
    }
}
