package io.getrasl.codegen.feign;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One way to call an operation asynchronously. */
record AsyncRequestView(OperationView view) {

    String id() {
        return view.id();
    }

    boolean deprecated() {
        return view.deprecated();
    }

    String replacement() {
        return view.replacement();
    }

    String operationDoc() {
        return view.doc();
    }

    String scopeDoc() {
        return view.scopeDoc();
    }

    boolean isForm() {
        return view.isForm();
    }

    BatchView batch() {
        return view.batch();
    }

    boolean hasQuery() {
        return view.hasQuery();
    }

    boolean queryOptional() {
        return view.queryOptional();
    }

    boolean isVoid() {
        return view.result().isVoid();
    }

    boolean isPlain() {
        return view.result().isPlain();
    }

    boolean isPaged() {
        return view.result().isPaged();
    }

    String body() {
        return view.result().body();
    }

    /** What the future of the method without {@code WithResponse} holds. */
    String type() {
        return view.result().asyncType();
    }

    String unwrap() {
        return view.result().unwrap();
    }

    String resultDoc() {
        return isVoid() ? "done when it is done" : view.result().doc();
    }

    String pageArguments() {
        return view.result().pageArguments("                    ");
    }

    List<ArgumentsView.Argument> documented() {
        return view.arguments().all();
    }

    String types() {
        return view.arguments().types();
    }

    String declared() {
        return view.arguments().declared();
    }

    String declaredBeforeQuery() {
        return view.arguments().declaredBeforeQuery();
    }

    String declaredWithLambda() {
        return view.arguments().declaredWithLambda();
    }

    String passed() {
        return view.arguments().passed();
    }

    String passedWithLambda() {
        return view.arguments().passedWithLambda();
    }

    String passedWithoutQuery() {
        return view.arguments().passedWithoutQuery();
    }

    String passedWithPageNumber() {
        return view.arguments().passedWithPageNumber();
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>(view.arguments().typeImports());
        imports.addAll(view.result().asyncImports());
        return imports;
    }
}
