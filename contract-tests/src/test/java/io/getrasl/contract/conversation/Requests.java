package io.getrasl.contract.conversation;

import io.getrasl.client.model.Contact;
import io.getrasl.client.model.ContactType;
import io.getrasl.client.model.CreateContactRequest;
import io.getrasl.client.model.SendOtpRequest;
import io.getrasl.client.model.SendTemplateMessageRequest;
import java.util.List;
import java.util.stream.IntStream;

/** What the shop asks of RASL. */
final class Requests {
    private Requests() {}

    static List<CreateContactRequest> customers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> CreateContactRequest.builder()
                        .firstname("Customer " + number)
                        .lastname("New")
                        .phone("+20100555030" + number)
                        .type(ContactType.CUSTOMER)
                        .sourceId(4)
                        .statusId(2)
                        .build())
                .toList();
    }

    /** A template that WhatsApp has approved, though the workspace does not know it before it synchronises. */
    static SendTemplateMessageRequest welcome(Contact customer) {
        return SendTemplateMessageRequest.builder()
                .phone(customer.phone())
                .templateName("spring_sale")
                .language("ar")
                .headerField1("20")
                .field1("@{contact_first_name}")
                .build();
    }

    static SendTemplateMessageRequest orderReady(Contact customer) {
        return SendTemplateMessageRequest.builder()
                .phone(customer.phone())
                .templateName("order_ready")
                .language("en")
                .headerImageUrl("https://files.example.com/parcel.jpg")
                .field1("@{contact_first_name}")
                .field2("A-1093")
                .button0("A-1093")
                .build();
    }

    static SendOtpRequest code(String phone, String code) {
        return SendOtpRequest.builder()
                .phone(phone)
                .templateName("login_code")
                .code(code)
                .build();
    }
}
