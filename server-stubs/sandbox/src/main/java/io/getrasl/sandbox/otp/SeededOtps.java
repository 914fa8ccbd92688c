package io.getrasl.sandbox.otp;

import io.getrasl.sandbox.db.SeededPart;
import io.getrasl.sandbox.db.Times;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** The codes that the specification's examples try: a good one, an expired one, a locked one, as seen at the reset. Thread-safe. */
@Component
class SeededOtps implements SeededPart {

    private static final long TENANT = 41;
    private static final String PURPOSE = "login";
    private static final int LIFETIME_MINUTES = 10;

    /** As long as a code can be good: whoever explores the sandbox should not find it expired. */
    private static final int LONG_LIFETIME_MINUTES = 60;

    private final OtpStore store;
    private final Times times;

    SeededOtps(OtpStore store, Times times) {
        this.store = store;
        this.times = times;
    }

    @Override
    public void add() {
        OffsetDateTime now = times.now();
        add("201005550142", "408213", 0, now, now.plusMinutes(LONG_LIFETIME_MINUTES));
        OffsetDateTime earlier = now.minusMinutes(2 * LIFETIME_MINUTES);
        add("201005550143", "113355", 0, earlier, earlier.plusMinutes(LIFETIME_MINUTES));
        add("201005550144", "224466", StoredOtp.MAX_ATTEMPTS, now, now.plusMinutes(LONG_LIFETIME_MINUTES));
    }

    private void add(String phone, String code, int attempts, OffsetDateTime createdAt, OffsetDateTime expiresAt) {
        store.replace(
                new OtpKey(TENANT, phone, PURPOSE), new StoredOtp(CodeHash.of(code), attempts, createdAt, expiresAt));
    }
}
