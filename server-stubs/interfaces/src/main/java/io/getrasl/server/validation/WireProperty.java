package io.getrasl.server.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is checked of a property before it has a Java value, and the documented texts of those checks. Bean validation comes
 * later and cannot know that a text stood where a number belongs.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface WireProperty {

    /** Whether the property must be present. */
    boolean required() default false;

    /** The text for a property that is missing, or null where it must not be. */
    String missing() default DefaultTexts.REQUIRED;

    /** The text for a value of another JSON type; empty for the default of the type. */
    String type() default "";

    /** The text for a value that an enumeration does not have; empty to list its values. */
    String values() default "";

    /** The text for a text that is no date, time or UUID; empty for the default of the format. */
    String format() default "";
}
