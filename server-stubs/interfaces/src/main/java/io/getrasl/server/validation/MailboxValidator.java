package io.getrasl.server.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link Mailbox}. Bean validation makes it by name, so it has to be public. */
public final class MailboxValidator implements ConstraintValidator<Mailbox, String> {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_HOST = 255;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\x{80}-\\x{10FFFF}]+";
    private static final Pattern LOCAL_PART =
            Pattern.compile(ATOM + "(\\." + ATOM + ")*|\"([ !#-\\[\\]-~]|\\\\[ -~])*\"");

    private static final String LABEL =
            "[A-Za-z0-9\\x{80}-\\x{10FFFF}]([A-Za-z0-9\\-\\x{80}-\\x{10FFFF}]{0,61}[A-Za-z0-9\\x{80}-\\x{10FFFF}])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "(\\." + LABEL + ")*|\\[[0-9A-Za-z:.\\-]+]");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL_PART
                && text.length() - at - 1 <= LONGEST_HOST
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && HOST.matcher(text.substring(at + 1)).matches();
    }
}
