package io.getrasl.sandbox.otp;

import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.messages.Phone;
import io.getrasl.server.model.OtpStatus;
import io.getrasl.server.model.OtpStatusRequest;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** What is known of codes, without the codes. Thread-safe. */
@Component
public class OtpReads {

    private static final OtpStatus NONE = OtpStatus.builder()
            .hasActiveOtp(false)
            .message("No active OTP found")
            .build();

    private final OtpStore store;
    private final Times times;

    OtpReads(OtpStore store, Times times) {
        this.store = store;
        this.times = times;
    }

    /** The status of the active code of a phone number and purpose, or that there is none. Changes nothing. */
    public OtpStatus status(long tenant, OtpStatusRequest request) {
        OtpKey key = new OtpKey(tenant, Phone.digits(request.phone()), request.purpose());
        return store.find(key).map(this::status).orElse(NONE);
    }

    private OtpStatus status(StoredOtp otp) {
        OffsetDateTime now = times.now();
        return OtpStatus.builder()
                .hasActiveOtp(true)
                .expiresAt(otp.expiresAt())
                .expiresInSeconds(
                        Math.toIntExact(Duration.between(now, otp.expiresAt()).toSeconds()))
                .isExpired(otp.isExpired(now))
                .verificationAttempts(otp.attempts())
                .maxAttempts(StoredOtp.MAX_ATTEMPTS)
                .attemptsRemaining(otp.attemptsRemaining())
                .createdAt(otp.createdAt())
                .build();
    }
}
