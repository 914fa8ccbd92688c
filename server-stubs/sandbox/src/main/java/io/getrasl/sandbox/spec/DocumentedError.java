package io.getrasl.sandbox.spec;

import tools.jackson.databind.JsonNode;

/**
 * How the specification shows one error of one operation.
 *
 * @param status the HTTP status
 * @param code the error code
 * @param message the documented message
 * @param details the documented details; a null node for codes without
 */
public record DocumentedError(int status, String code, String message, JsonNode details) {}
