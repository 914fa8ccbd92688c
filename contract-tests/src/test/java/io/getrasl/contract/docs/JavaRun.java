package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.CallAttempt;
import io.getrasl.contract.docs.around.ClientSurroundings;
import io.getrasl.contract.docs.around.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs a compiled Java block, and holds it to what its document says of it. */
final class JavaRun {

    private final Snippet snippet;
    private final Class<?> type;

    JavaRun(Snippet snippet, Class<?> type) {
        this.snippet = snippet;
        this.type = type;
    }

    /** Whether there is something to run: declarations alone do nothing, unless they hold tests. */
    boolean doesSomething(JavaUnit unit) {
        return unit.form() == JavaUnit.Form.STATEMENTS || tests().findAny().isPresent();
    }

    /** Runs it and gives what it printed. */
    String run() throws Exception {
        ClientSurroundings.forget();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Optional<Throwable> thrown;
        try {
            thrown = thrown();
        } finally {
            System.setOut(before);
        }
        verifyEnd(thrown);
        snippet.remark().get(Remark.Key.STATUS).ifPresent(this::verifyStatus);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Optional<Throwable> thrown() throws ReflectiveOperationException {
        Surroundings instance = (Surroundings) type.getConstructor().newInstance();
        try {
            instance.run();
            for (Method test : tests().toList()) {
                test.setAccessible(true);
                test.invoke(owner(test.getDeclaringClass(), instance));
            }
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (Exception | AssertionError e) {
            return Optional.of(e);
        }
    }

    private static Object owner(Class<?> type, Object outer) throws ReflectiveOperationException {
        if (type.isInstance(outer)) {
            return outer;
        }
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.getParameterCount() == 0 ? constructor.newInstance() : constructor.newInstance(outer);
    }

    private Stream<Method> tests() {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.isAnnotationPresent(Test.class));
    }

    private void verifyEnd(Optional<Throwable> thrown) {
        String wanted = snippet.remark().get(Remark.Key.THROWS).orElse("");
        String found = thrown.map(it -> it.getClass().getSimpleName()).orElse("");
        if (!found.equals(wanted)) {
            String expected = wanted.isEmpty() ? "runs to its end" : "ends with " + wanted;
            throw new AssertionError(
                    snippet.place() + " says that it " + expected + ", but "
                            + thrown.map(Object::toString).orElse("it did not")
                            + thrown.map(this::where).orElse(""),
                    thrown.orElse(null));
        }
    }

    private String where(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(it -> it.getClassName().startsWith(type.getName()))
                .findFirst()
                .map(it -> " (line " + it.getLineNumber() + " of the compiled snippet)")
                .orElse("");
    }

    private void verifyStatus(String wanted) {
        CallAttempt last = ClientSurroundings.last();
        assertThat(last).as(snippet.place() + " calls RASL").isNotNull();
        assertThat(String.valueOf(last.status()))
                .as(snippet.place() + ": status of " + last.operationId())
                .isEqualTo(wanted);
    }
}
