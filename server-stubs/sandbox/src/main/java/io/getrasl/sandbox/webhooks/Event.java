package io.getrasl.sandbox.webhooks;

/**
 * An event that is about to be stored.
 *
 * @param id its unique id
 * @param resourceId the record that it is about
 * @param payload what will be sent
 */
record Event(String id, long resourceId, String payload) {}
