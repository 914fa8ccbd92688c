package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;

/**
 * Moves webhooks to {@code x-webhooks}, where only our own generators look: the spring generator crashes on them and the java
 * generator takes them for calls to make.
 */
final class WebhooksAside implements Rewriting {

    @Override
    public ObjectNode rewrite(ObjectNode document) {
        return document.member("webhooks")
                .map(webhooks -> document.filter(name -> !name.equals("webhooks"))
                        .with(new Member(webhooks.place(), "x-webhooks", webhooks.value())))
                .orElse(document);
    }
}
