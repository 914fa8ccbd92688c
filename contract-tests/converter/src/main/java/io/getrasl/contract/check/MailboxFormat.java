package io.getrasl.contract.check;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.EmailFormat;
import com.networknt.schema.format.Format;
import java.util.regex.Pattern;

/**
 * Mailboxes of RFC 5321. networknt's own check also asks whether the top-level domain is one that somebody can register, which
 * {@code .example} is not.
 */
final class MailboxFormat implements Format {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST = 254;

    private final Format others = new EmailFormat();

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public String getMessageKey() {
        return others.getMessageKey();
    }

    @Override
    public boolean matches(ExecutionContext execution, String value) {
        boolean plain = value.length() <= LONGEST
                && value.indexOf('@') <= LONGEST_LOCAL_PART
                && PLAIN.matcher(value).matches();
        return plain || others.matches(execution, value);
    }
}
