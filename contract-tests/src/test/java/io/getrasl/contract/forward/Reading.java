package io.getrasl.contract.forward;

import io.getrasl.client.Drift;
import io.getrasl.client.runtime.Model;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the client made of a body.
 *
 * @param model the body
 * @param written the same as the client writes it
 * @param drifts what a drift listener was told; null where the client has none for such bodies
 */
record Reading(Model model, JsonNode written, List<Drift> drifts) {}
