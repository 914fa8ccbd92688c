package io.getrasl.sandbox.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the contacts of a batch, each by itself. Thread-safe. */
@Component
class ContactItems {

    List<ContactItem> read(List<JsonNode> contacts) {
        List<ContactItem> items = new ArrayList<>();
        for (JsonNode contact : contacts) {
            items.add(new ContactItem(items.size(), null, Map.of()));
        }
        return items;
    }
}
