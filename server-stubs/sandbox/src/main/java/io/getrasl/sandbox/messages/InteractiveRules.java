package io.getrasl.sandbox.messages;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.InteractiveType;
import io.getrasl.server.model.ListRow;
import io.getrasl.server.model.ListSection;
import io.getrasl.server.model.ReplyButton;
import io.getrasl.server.model.SendInteractiveMessageRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the schema cannot say of buttons and lists. */
final class InteractiveRules {

    /** More do not fit on the screen that WhatsApp shows. */
    private static final int MOST_ROWS = 10;

    private static final String BUTTONS_REQUIRED = "Buttons are required for an interactive message of type button";
    private static final String LIST_BUTTON_REQUIRED =
            "List button text is required for an interactive message of type list";
    private static final String SECTIONS_REQUIRED = "Sections are required for an interactive message of type list";
    private static final String FOR_BUTTON_ONLY = "Only an interactive message of type button has this";
    private static final String FOR_LIST_ONLY = "Only an interactive message of type list has this";
    private static final String TOO_MANY_ROWS =
            "At most " + MOST_ROWS + " rows fit in a message, in all sections together";

    private InteractiveRules() {}

    /** @throws ValidationErrorException when a rule is broken */
    static void check(SendInteractiveMessageRequest request) {
        FieldErrors errors = new FieldErrors();
        if (request.type() == InteractiveType.BUTTON) {
            errors.add("buttons", request.buttons() == null ? BUTTONS_REQUIRED : null);
            checkIds(orNone(request.buttons()), errors);
            errors.add("list_button_text", request.listButtonText() == null ? null : FOR_LIST_ONLY);
            errors.add("sections", request.sections() == null ? null : FOR_LIST_ONLY);
        } else {
            errors.add("buttons", request.buttons() == null ? null : FOR_BUTTON_ONLY);
            errors.add("list_button_text", request.listButtonText() == null ? LIST_BUTTON_REQUIRED : null);
            errors.add("sections", request.sections() == null ? SECTIONS_REQUIRED : null);
            checkRows(orNone(request.sections()), errors);
        }
        errors.orThrow();
    }

    private static void checkIds(List<ReplyButton> buttons, FieldErrors errors) {
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < buttons.size(); index++) {
            boolean isNew = ids.add(buttons.get(index).id());
            errors.add("buttons." + index + ".id", isNew ? null : ReplyButton.Messages.ID_UNIQUE);
        }
    }

    private static void checkRows(List<ListSection> sections, FieldErrors errors) {
        int rows = sections.stream().mapToInt(section -> section.rows().size()).sum();
        errors.add("sections", sections.isEmpty() || rows <= MOST_ROWS ? null : TOO_MANY_ROWS);
        Set<String> ids = new HashSet<>();
        for (int section = 0; section < sections.size(); section++) {
            List<ListRow> own = sections.get(section).rows();
            for (int row = 0; row < own.size(); row++) {
                boolean isNew = ids.add(own.get(row).id());
                errors.add("sections." + section + ".rows." + row + ".id", isNew ? null : ListRow.Messages.ID_UNIQUE);
            }
        }
    }

    private static <T> List<T> orNone(List<T> items) {
        return items == null ? List.of() : items;
    }
}
