package io.getrasl.client.reachability;

/**
 * Something that was looked up by name while a program ran, so that a native image has to be told of it.
 *
 * @param kind how it was looked up, for example {@code Class.getDeclaredMethods}
 * @param subject what was looked up: a class, the interfaces of a proxy, the path of a resource
 * @param member name and parameter types of the method or constructor that was called by reflection; empty where none was
 * @param caller the class that did it
 */
record Access(String kind, String subject, String member, String caller) {

    @Override
    public String toString() {
        return kind + " of " + subject + (member.isEmpty() ? "" : "." + member) + ", by " + caller;
    }
}
