package io.getrasl.client.reachability;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.EventRequestManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs a program and writes down what it looks up by name, as GraalVM's tracing agent does, with nothing but the debugger's interface
 * of the JDK: breakpoints where the JDK looks things up tell what was looked up, and who asked.
 */
final class AccessRecorder {

    private final Set<Access> accesses = new LinkedHashSet<>();

    private AccessRecorder() {}

    /**
     * Runs a program to its end.
     *
     * @throws AssertionError with what it printed, if it does not end well
     */
    static Set<Access> run(Class<?> program, String classPath, String... arguments) throws Exception {
        AccessRecorder recorder = new AccessRecorder();
        recorder.record(launch(program, classPath, arguments));
        return recorder.accesses;
    }

    private static VirtualMachine launch(Class<?> program, String classPath, String... arguments) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> settings = connector.defaultArguments();
        settings.get("options").setValue("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"" + classPath + "\"");
        settings.get("main").setValue(program.getName() + " " + String.join(" ", arguments));
        return connector.launch(settings);
    }

    private void record(VirtualMachine machine) throws Exception {
        Output printed = Output.of(machine.process());
        EventRequestManager requests = machine.eventRequestManager();
        for (String type : Lookups.TYPES) {
            List<ReferenceType> loaded = machine.classesByName(type);
            loaded.forEach(it -> watch(it, requests));
            if (loaded.isEmpty()) {
                var prepared = requests.createClassPrepareRequest();
                prepared.addClassFilter(type);
                prepared.enable();
            }
        }
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent prepared) {
                        watch(prepared.referenceType(), requests);
                    } else if (event instanceof BreakpointEvent hit) {
                        Lookups.access(hit.thread()).ifPresent(accesses::add);
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException e) {
            printed.expectGoodEnd();
        }
    }

    private static void watch(ReferenceType type, EventRequestManager requests) {
        for (Location location : Lookups.in(type)) {
            EventRequest request = requests.createBreakpointRequest(location);
            request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            request.enable();
        }
    }

    /** What the program prints, read while it runs so that it never waits for a reader. */
    private record Output(Process process, ByteArrayOutputStream text, Thread[] readers) {

        static Output of(Process process) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            Thread[] readers = {
                reader(process.getInputStream(), text), reader(process.getErrorStream(), text),
            };
            return new Output(process, text, readers);
        }

        private static Thread reader(InputStream stream, ByteArrayOutputStream text) {
            Thread thread = new Thread(() -> {
                try (stream) {
                    stream.transferTo(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
            return thread;
        }

        void expectGoodEnd() throws InterruptedException {
            int status = process.waitFor();
            for (Thread reader : readers) {
                reader.join();
            }
            if (status != 0) {
                throw new AssertionError("the program ended with status " + status + ":\n" + text);
            }
        }
    }
}
