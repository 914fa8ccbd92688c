package io.getrasl.sandbox.contacts;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.BatchCreateResult;
import io.getrasl.server.model.BatchCreateSummary;
import io.getrasl.server.model.Contact;
import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.CreateContactRequest.Messages;
import io.getrasl.server.model.FailedContact;
import io.getrasl.server.model.SkippedContact;
import io.getrasl.server.validation.Checked;
import java.util.ArrayList;
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
        CreateContactRequest request = item.request();
        if (request == null) {
            refuse(item, ContactErrors.join(item.errors(), facts.errors(item.references())));
        } else if (options.skipDuplicates() && facts.hasPhone(item.references())) {
            skip(item.index(), request);
        } else {
            judge(item, request);
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

    private void skip(int index, CreateContactRequest request) {
        skipped.add(SkippedContact.builder()
                .index(index)
                .reason(Messages.PHONE_UNIQUE)
                .data(request)
                .build());
    }

    private void judge(ContactItem item, CreateContactRequest request) {
        Map<String, List<String>> errors = facts.errors(item.references());
        if (errors.isEmpty()) {
            facts.add(item.references());
            accepted.add(new NewContact(request));
        } else {
            refuse(item, errors);
        }
    }

    private void refuse(ContactItem item, Map<String, List<String>> errors) {
        if (!options.continueOnError()) {
            String path = "contacts." + item.index();
            throw new ValidationErrorException(new Checked<>(null, errors).errorsUnder(path));
        }
        failed.add(FailedContact.builder().index(item.index()).errors(errors).build());
    }
}
