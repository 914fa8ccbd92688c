package io.getrasl.client;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a generated Feign method: which replies the specification knows. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Replies {

    /** The status of a success. */
    int success();

    /** Status and code of each error, for example {@code 404 NOT_FOUND}. */
    String[] errors() default {};
}
