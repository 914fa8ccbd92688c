package io.getrasl.client.benchmarks.contender;

import io.getrasl.client.benchmarks.stock.ApiClient;
import io.getrasl.client.benchmarks.stock.api.ContactsApi;
import io.getrasl.client.benchmarks.stock.model.BatchDeleteContactsRequest;
import io.getrasl.client.benchmarks.stock.model.Contact;

/** What OpenAPI Generator makes of the same specification with its own Feign templates, on the OkHttp that it brings. */
final class StockFeign implements Contender {

    private final ContactsApi contacts;

    StockFeign(String url) {
        ApiClient client = new ApiClient("bearer");
        client.setBasePath(url);
        client.setBearerToken(Contenders.TOKEN);
        this.contacts = client.buildClient(ContactsApi.class);
    }

    @Override
    public long deleteTwo() {
        return contacts.batchDeleteContacts(new BatchDeleteContactsRequest()
                        .addIdsItem(Deletion.TWO.get(0))
                        .addIdsItem(Deletion.TWO.get(1)))
                .getSummary()
                .getDeleted();
    }

    @Override
    public long listHundred() {
        long sum = 0;
        for (Contact contact : contacts.listContacts(new ContactsApi.ListContactsQueryParams().perPage(100))
                .getData()) {
            sum += contact.getId();
        }
        return sum;
    }
}
