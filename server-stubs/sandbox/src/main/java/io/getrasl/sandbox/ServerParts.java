package io.getrasl.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Brings in the auto-configurations that the file {@code META-INF/spring/io.getrasl.sandbox.ServerParts.imports} names, and no other:
 * a sandbox within a test must not pick up whatever else lies on the class path of that test.
 */
@ImportAutoConfiguration
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ServerParts {}
