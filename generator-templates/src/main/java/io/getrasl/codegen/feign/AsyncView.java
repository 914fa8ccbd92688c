package io.getrasl.codegen.feign;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A tag as the templates of the asynchronous interface and of its implementation see it. */
record AsyncView(ApiView view, boolean isInterface) {

    String name() {
        return view.asyncName();
    }

    String syncName() {
        return view.name();
    }

    String requestsName() {
        return view.requestsName();
    }

    String callsName() {
        return view.asyncCallsName();
    }

    String doc() {
        return view.doc();
    }

    List<AsyncRequestView> requests() {
        return view.operations().stream().map(AsyncRequestView::new).toList();
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of("java.util.concurrent.CompletableFuture"));
        for (AsyncRequestView request : requests()) {
            imports.addAll(request.imports());
            if (isInterface && request.hasQuery()) {
                imports.add("java.util.Objects");
                imports.add("java.util.function.UnaryOperator");
            }
            if (isInterface && request.batch() != null) {
                imports.addAll(request.batch().asyncImports());
            }
        }
        if (isInterface) {
            imports.removeIf(it -> it.startsWith(FeignCodegen.APIS + "."));
            imports.add(FeignCodegen.CLIENT + ".RaslResponse");
        } else {
            imports.removeIf(it -> it.equals(FeignCodegen.CLIENT + ".AsyncPage"));
            imports.add(FeignCodegen.APIS + "." + name());
        }
        return imports;
    }
}
