package io.getrasl.codegen.feign;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A tag as the templates of the engine's callers see it. */
record CallsView(ApiView view) {

    String api() {
        return view.name();
    }

    String name() {
        return requestsName();
    }

    String requestsName() {
        return view.requestsName();
    }

    String callsName() {
        return view.callsName();
    }

    List<EndpointView> endpoints() {
        return view.tag().operations().stream().map(EndpointView::new).toList();
    }

    List<RequestView> requests() {
        return view.operations().stream().map(RequestView::new).toList();
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        imports.add(FeignCodegen.APIS + "." + api());
        requests().forEach(it -> imports.addAll(it.imports()));
        return imports;
    }
}
