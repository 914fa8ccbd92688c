package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.CreateContactRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact of a batch, as far as its schema is concerned.
 *
 * @param index its place in the request, from 0
 * @param request the contact; null when it breaks its schema
 * @param errors per field, how it breaks its schema; empty when it does not
 * @param references what the stored data has to judge; of a contact that breaks its schema, what is right of it
 */
record ContactItem(
        int index,
        @Nullable CreateContactRequest request,
        Map<String, List<String>> errors,
        ContactReferences references) {}
