/** Requests, replies, and the patience that a throttling server asks for. Internal to the runner. */
package io.getrasl.conformance.http;
