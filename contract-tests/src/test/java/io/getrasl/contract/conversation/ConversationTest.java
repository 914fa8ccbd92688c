package io.getrasl.contract.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.InvalidCodeException;
import io.getrasl.client.error.MaxAttemptsExceededException;
import io.getrasl.client.error.OtpNotFoundException;
import io.getrasl.client.error.RateLimitExceededException;
import io.getrasl.client.error.ValidationErrorException;
import io.getrasl.client.model.BatchCreateContactsRequest;
import io.getrasl.client.model.Contact;
import io.getrasl.client.model.Group;
import io.getrasl.client.model.GroupMembersRequest;
import io.getrasl.client.model.GroupRequest;
import io.getrasl.client.model.Message;
import io.getrasl.client.model.ResendOtpRequest;
import io.getrasl.client.model.SentOtp;
import io.getrasl.client.model.UsageStatistics;
import io.getrasl.client.model.VerifyOtpRequest;
import io.getrasl.contract.webhook.WebhookListener;
import io.getrasl.contract.webhook.WebhookSettings;
import io.getrasl.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shop does with RASL from morning till night, with the generated client and the running sandbox. */
class ConversationTest {
    private static final String SECRET = "the secret of the shop";
    private static final String CUSTOMER = "+201005550142";
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-03-02T09:15:30Z"));
    private static Sandbox sandbox;

    private final WebhookListener listener = new WebhookListener();
    private RaslClient rasl;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(CLOCK, "--port", "0");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void openTheShop() {
        sandbox.reset();
        WebhookSettings.put(sandbox.baseUrl(), listener.url(), SECRET);
        rasl = RaslClient.builder()
                .baseUrl(sandbox.baseUrl())
                .token("rasl_sandbox_full")
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void closeTheShop() {
        listener.close();
    }

    @Test
    void newCustomersAreWelcomedOnceTheTemplateIsApproved() {
        List<Contact> customers = createCustomers(3);
        Group group = rasl.groups().createGroup(GroupRequest.of("Spring sale"));
        long[] ids = customers.stream().mapToLong(Contact::id).toArray();

        assertThat(rasl.groups()
                        .addContactsToGroup(group.id(), GroupMembersRequest.of(ids))
                        .contactsAdded())
                .isEqualTo(3);
        assertThatExceptionOfType(ValidationErrorException.class)
                .isThrownBy(() -> rasl.messages().sendTemplateMessage(Requests.welcome(customers.get(0))));

        assertThat(rasl.templates().syncTemplates().synced()).isEqualTo(5);
        customers.forEach(customer -> rasl.messages().sendTemplateMessage(Requests.welcome(customer)));

        assertThat(texts("sent")).hasSize(3).allMatch(text -> text.contains("Customer"));
    }

    @Test
    void messagesArriveAndAreRead() {
        Contact customer = createCustomers(1).get(0);
        long message = rasl.messages()
                .sendTemplateMessage(Requests.orderReady(customer))
                .chatMessageId();

        List<String> seen = new ArrayList<>();
        for (Duration wait : List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2))) {
            CLOCK.advance(wait);
            seen.add(rasl.messages().getMessage(message).status());
        }

        assertThat(seen).containsExactly("sent", "delivered", "read");
    }

    @Test
    void whatIsSentCountsAgainstThePlan() {
        UsageStatistics before = rasl.account().getUsage();

        createCustomers(2).forEach(customer -> rasl.messages().sendTemplateMessage(Requests.orderReady(customer)));

        UsageStatistics after = rasl.account().getUsage();
        assertThat(after.contacts().current()).isEqualTo(before.contacts().current() + 2);
        assertThat(after.conversations().current())
                .isEqualTo(before.conversations().current() + 2);
    }

    @Test
    void theRightCodeOpensTheDoorOnce() {
        rasl.auth().sendOtp(Requests.code(CUSTOMER, "271828"));

        assertThat(rasl.auth()
                        .verifyOtp(VerifyOtpRequest.of(CUSTOMER, "271828"))
                        .phone())
                .isEqualTo("201005550142");
        assertThatExceptionOfType(OtpNotFoundException.class)
                .isThrownBy(() -> rasl.auth().verifyOtp(VerifyOtpRequest.of(CUSTOMER, "271828")));
    }

    @Test
    void whoGuessesFiveTimesNeedsANewCode() {
        rasl.auth().sendOtp(Requests.code(CUSTOMER, "271828"));

        assertThat(IntStream.range(0, 5).mapToObj(guess -> attemptsLeftAfter("00000" + guess)))
                .containsExactly(4, 3, 2, 1, 0);
        assertThatExceptionOfType(MaxAttemptsExceededException.class)
                .isThrownBy(() -> rasl.auth().verifyOtp(VerifyOtpRequest.of(CUSTOMER, "271828")));

        SentOtp anew = rasl.auth().resendOtp(ResendOtpRequest.of(CUSTOMER, "login_code"));
        assertThat(rasl.auth()
                        .verifyOtp(VerifyOtpRequest.of(CUSTOMER, codeIn(anew)))
                        .purpose())
                .isEqualTo("authentication");
    }

    @Test
    void aCodeIsSentAnewThreeTimesInFiveMinutes() {
        ResendOtpRequest anew = ResendOtpRequest.of(CUSTOMER, "login_code");
        for (int time = 0; time < 3; time++) {
            rasl.auth().resendOtp(anew);
        }

        assertThatExceptionOfType(RateLimitExceededException.class)
                .isThrownBy(() -> rasl.auth().resendOtp(anew))
                .satisfies(limit -> {
                    assertThat(limit.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(5));
                    CLOCK.advance(limit.retryAfter());
                });
        assertThat(rasl.auth().resendOtp(anew).codeSent()).isTrue();
    }

    @Test
    void theShopsServerHearsOfEveryCustomer() {
        List<Contact> customers = createCustomers(3);
        Group group = rasl.groups().createGroup(GroupRequest.of("Spring sale"));
        long[] ids = customers.stream().mapToLong(Contact::id).toArray();
        rasl.groups().addContactsToGroup(group.id(), GroupMembersRequest.of(ids));

        HeardWebhooks heard = HeardWebhooks.of(listener.next(6), SECRET);

        assertThat(heard.created()).containsExactlyInAnyOrderElementsOf(longs(ids));
        assertThat(heard.updated()).containsExactlyInAnyOrderElementsOf(longs(ids));
        assertThat(heard.others()).isEmpty();
    }

    private List<Contact> createCustomers(int count) {
        return rasl.contacts()
                .batchCreateContacts(BatchCreateContactsRequest.of(Requests.customers(count)))
                .created();
    }

    private List<String> texts(String status) {
        return rasl.messages().listMessages(query -> query.status().eq(status)).stream()
                .map(Message::message)
                .toList();
    }

    private int attemptsLeftAfter(String guess) {
        try {
            rasl.auth().verifyOtp(VerifyOtpRequest.of(CUSTOMER, guess));
            throw new AssertionError(guess + " was taken for the right code");
        } catch (InvalidCodeException wrong) {
            return wrong.attemptsRemaining();
        }
    }

    /** The code as the customer reads it. */
    private String codeIn(SentOtp sent) {
        String text = rasl.messages().listMessages(query -> query.sort("-sent_at")).stream()
                .filter(message -> sent.messageId().equals(message.messageId()))
                .map(Message::message)
                .findFirst()
                .orElseThrow();
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).as(text).isTrue();
        return code.group();
    }

    private static List<Long> longs(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
