package io.getrasl.server.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many characters a text has. Characters are counted as JSON Schema counts them, so an emoji is one, whereas the standard
 * {@code @Size} counts it as two. Null is valid.
 */
@Documented
@Constraint(validatedBy = TextLengthValidator.class)
@Repeatable(TextLength.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface TextLength {

    /** Fewest characters. */
    int min() default 0;

    /** Most characters. */
    int max() default Integer.MAX_VALUE;

    /** What to say of a text that is too short or too long. */
    String message();

    /** Groups of bean validation. */
    Class<?>[] groups() default {};

    /** Payload of bean validation. */
    Class<? extends Payload>[] payload() default {};

    /** Several lengths with a message each. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @interface List {

        /** The lengths. */
        TextLength[] value();
    }
}
