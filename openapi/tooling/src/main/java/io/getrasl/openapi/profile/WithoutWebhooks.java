package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.ObjectNode;

/** Takes webhooks away: the spring generator crashes on them and the java generator takes them for calls to make. */
final class WithoutWebhooks implements Rewriting {

    @Override
    public ObjectNode rewrite(ObjectNode document) {
        return document.filter(name -> !name.equals("webhooks"));
    }
}
