package io.getrasl.codegen.spring;

import java.util.List;
import java.util.TreeSet;

/** Collects what a generated file imports while its types are named. */
final class Imports {

    private final String ownPackage;
    private final TreeSet<String> names = new TreeSet<>();

    Imports(String ownPackage) {
        this.ownPackage = ownPackage;
    }

    /** The simple name of a type, which is imported where it has to be. */
    String use(String packageName, String simpleName) {
        if (!packageName.equals(ownPackage) && !packageName.equals("java.lang")) {
            names.add(packageName + "." + simpleName);
        }
        return simpleName;
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
