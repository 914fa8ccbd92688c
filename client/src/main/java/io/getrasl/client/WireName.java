package io.getrasl.client;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a generated method that sets a query parameter: the parameter's name in the specification. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WireName {

    /** The name, for example {@code filter[type][ne]}. */
    String value();
}
