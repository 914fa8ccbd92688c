package io.getrasl.sandbox.otp;

/**
 * Whose code, and what for.
 *
 * @param phone digits only
 */
record OtpKey(long tenant, String phone, String purpose) {

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "OtpKey[tenant=" + tenant + ", purpose=" + purpose + "]";
    }
}
