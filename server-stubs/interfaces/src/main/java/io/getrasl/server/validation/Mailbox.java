package io.getrasl.server.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An email address as RFC 5321 writes it, with letters of any script. The standard {@code @Email} takes the empty text too, and hosts
 * of signs that no host has. Null is valid.
 */
@Documented
@Constraint(validatedBy = MailboxValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Mailbox {

    /** What to say of a text that is no email address. */
    String message();

    /** Groups of bean validation. */
    Class<?>[] groups() default {};

    /** Payload of bean validation. */
    Class<? extends Payload>[] payload() default {};
}
