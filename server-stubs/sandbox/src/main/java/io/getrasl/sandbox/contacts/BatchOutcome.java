package io.getrasl.sandbox.contacts;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.BatchCreateResult;
import io.getrasl.server.model.BatchCreateSummary;
import io.getrasl.server.model.Contact;
import io.getrasl.server.model.CreateContactRequest.Messages;
import io.getrasl.server.model.FailedContact;
import io.getrasl.server.model.SkippedContact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges the contacts of a batch, one after the other, and remembers what becomes of each. Not safe for use by several threads. */
final class BatchOutcome {

    private final BatchRules options;
    private final ContactFacts facts;
    private final List<NewContact> accepted = new ArrayList<>();
    private final List<SkippedContact> skipped = new ArrayList<>();
    private final List<FailedContact> failed = new ArrayList<>();

    BatchOutcome(BatchRules options, ContactFacts facts) {
        this.options = options;
        this.facts = facts;
    }

    /** @throws ValidationErrorException when the contact breaks a rule and none may */
    void add(ContactItem item) {
        ContactReferences contact = item.references();
        if (contact == null) {
            refuse(item.index(), item.errors());
        } else if (options.skipDuplicates() && facts.hasPhone(contact)) {
            skipped.add(SkippedContact.builder()
                    .index(item.index())
                    .reason(Messages.PHONE_UNIQUE)
                    .data(item.request())
                    .build());
        } else {
            judge(item, contact);
        }
    }

    /** What will be stored, in the order of the request. */
    List<NewContact> accepted() {
        return accepted;
    }

    BatchCreateResult result(int total, List<Contact> created) {
        BatchCreateSummary summary = BatchCreateSummary.builder()
                .total(total)
                .created(created.size())
                .skipped(skipped.size())
                .failed(failed.size())
                .build();
        return BatchCreateResult.builder()
                .summary(summary)
                .created(created)
                .skipped(skipped)
                .errors(failed)
                .build();
    }

    private void judge(ContactItem item, ContactReferences contact) {
        Map<String, List<String>> errors = facts.errors(contact);
        if (errors.isEmpty()) {
            facts.add(contact);
            accepted.add(new NewContact(item.request()));
        } else {
            refuse(item.index(), errors);
        }
    }

    private void refuse(int index, Map<String, List<String>> errors) {
        if (!options.continueOnError()) {
            Map<String, List<String>> located = new LinkedHashMap<>();
            errors.forEach((field, messages) -> located.put("contacts." + index + "." + field, messages));
            throw new ValidationErrorException(located);
        }
        failed.add(FailedContact.builder().index(index).errors(errors).build());
    }
}
