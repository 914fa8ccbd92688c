package io.getrasl.codegen.spring;

/** Where generated and hand-written types of the server side live. */
final class Packages {

    static final String ROOT = "io.getrasl.server";
    static final String API = ROOT + ".api";
    static final String MODEL = ROOT + ".model";
    static final String ERROR = ROOT + ".error";
    static final String QUERY = ROOT + ".query";
    static final String JSON = ROOT + ".json";
    static final String VALIDATION = ROOT + ".validation";

    private Packages() {}
}
