package io.getrasl.sandbox.otp;

import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.messages.Phone;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.error.InvalidCodeException;
import io.getrasl.server.error.MaxAttemptsExceededException;
import io.getrasl.server.error.OtpExpiredException;
import io.getrasl.server.error.OtpNotFoundException;
import io.getrasl.server.error.RateLimitExceededException;
import io.getrasl.server.model.VerifiedOtp;
import io.getrasl.server.model.VerifyOtpRequest;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks codes. Each check is a write of the workspace that is kept whatever comes of it, so a wrong code counts even when several are
 * tried at once, and from several sandboxes on one database. Thread-safe.
 */
@Component
public class OtpVerification {

    private final TenantWrites writes;
    private final OtpStore store;
    private final OtpWindows windows;
    private final Times times;

    OtpVerification(TenantWrites writes, OtpStore store, OtpWindows windows, Times times) {
        this.writes = writes;
        this.store = store;
        this.windows = windows;
        this.times = times;
    }

    /**
     * Uses up the code of a phone number and purpose.
     *
     * @throws ApiException when the code is not the right one, or there is none to compare it with
     */
    public VerifiedOtp verify(long tenant, VerifyOtpRequest request) {
        OtpKey key = new OtpKey(tenant, Phone.digits(request.phone()), request.purpose());
        Optional<? extends ApiException> refusal = writes.run(tenant, () -> refusal(key, request.code()));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return VerifiedOtp.builder()
                .phone(key.phone())
                .purpose(key.purpose())
                .verifiedAt(times.now())
                .build();
    }

    private Optional<? extends ApiException> refusal(OtpKey key, String code) {
        Optional<RateLimitExceededException> throttled = windows.count(key.tenant(), key.phone(), LimitedAction.VERIFY);
        if (throttled.isPresent()) {
            return throttled;
        }
        Optional<StoredOtp> otp = store.find(key);
        return otp.isEmpty() ? Optional.of(new OtpNotFoundException()) : refusal(key, otp.get(), code);
    }

    private Optional<? extends ApiException> refusal(OtpKey key, StoredOtp otp, String code) {
        OffsetDateTime now = times.now();
        if (otp.isLocked()) {
            return Optional.of(new MaxAttemptsExceededException());
        }
        if (otp.isExpired(now)) {
            return Optional.of(new OtpExpiredException());
        }
        if (!otp.code().matches(code)) {
            store.countAttempt(key);
            return Optional.of(new InvalidCodeException(otp.attemptsRemaining() - 1));
        }
        store.delete(key);
        windows.clear(key.tenant(), key.phone(), LimitedAction.VERIFY);
        return Optional.empty();
    }
}
