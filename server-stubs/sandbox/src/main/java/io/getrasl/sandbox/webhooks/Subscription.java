package io.getrasl.sandbox.webhooks;

import java.util.List;

/**
 * Which events a workspace wants, and how events name it.
 *
 * @param tenant its id
 * @param name its name
 * @param domain its short name
 * @param events the types of event that it wants
 */
record Subscription(long tenant, String name, String domain, List<String> events) {}
