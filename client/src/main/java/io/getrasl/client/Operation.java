package io.getrasl.client;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a generated Feign method: which operation of the specification it calls. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {

    /** The operationId. */
    String id();

    /** The scope that the token needs; empty where none is needed. */
    String scope() default "";

    /** What its request body is sent as, where it has one. */
    String contentType() default "application/json";

    /** Whether repeating it after an ambiguous failure changes nothing. */
    boolean retrySafe() default false;
}
