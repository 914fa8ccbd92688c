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
            Checked<CreateContactRequest> checked = validator.check(contact, CreateContactRequest.class);
            items.add(new ContactItem(items.size(), checked.value(), checked.errors()));
        }
        return items;
    }
}
