package io.getrasl.client.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs a test class once for each {@link Leg}, and no test of it for ever. */
@ParameterizedClass(name = "{0}")
@EnumSource(Leg.class)
@Timeout(20)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnEveryLeg {}
