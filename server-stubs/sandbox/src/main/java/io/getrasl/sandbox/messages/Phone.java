package io.getrasl.sandbox.messages;

import io.getrasl.server.error.ValidationErrorException;
import java.util.List;
import java.util.Map;

/** Phone numbers in the form in which they are compared: digits only. */
public final class Phone {

    private static final String NOT_A_PHONE = "Must be a phone number with country code";

    /** Fewer are no number with a country code, whatever stands between them. */
    private static final int LEAST_DIGITS = 8;

    /** As many as a request of the API can hold. */
    private static final int MOST_DIGITS = 20;

    private Phone() {}

    /**
     * The digits of a number of a request.
     *
     * @throws ValidationErrorException when there are too few or too many
     */
    public static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        if (digits.length() < LEAST_DIGITS || digits.length() > MOST_DIGITS) {
            throw new ValidationErrorException(Map.of("phone", List.of(NOT_A_PHONE)));
        }
        return digits;
    }
}
