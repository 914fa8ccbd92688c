package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.validation.Checked;
import io.getrasl.server.validation.ItemValidator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the contacts of a batch, each by itself. Thread-safe. */
@Component
class ContactItems {

    private final ItemValidator validator;

    ContactItems(ItemValidator validator) {
        this.validator = validator;
    }

    List<ContactItem> read(List<JsonNode> contacts) {
        List<ContactItem> items = new ArrayList<>();
        for (JsonNode contact : contacts) {
            items.add(read(items.size(), contact));
        }
        return items;
    }

    private ContactItem read(int index, JsonNode contact) {
        Checked<CreateContactRequest> checked = validator.check(contact, CreateContactRequest.class);
        CreateContactRequest request = checked.value();
        ContactReferences references = request == null
                ? ContactReferences.of(contact, checked.errors().keySet())
                : ContactReferences.of(request);
        return new ContactItem(index, request, checked.errors(), references);
    }
}
