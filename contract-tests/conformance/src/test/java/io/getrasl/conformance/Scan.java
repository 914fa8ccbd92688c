package io.getrasl.conformance;
import io.getrasl.conformance.wrong.*;
import io.getrasl.sandbox.Sandbox;
import java.util.*;
import java.util.stream.*;
public class Scan {
  public static void main(String[] a) throws Exception {
    try (Sandbox s = Sandbox.start("--port","0","--rate-limit","0")) {
      for (Fault f : Fault.values()) {
        if (a.length>0 && !f.name().matches(a[0])) continue;
        s.reset();
        long t=System.nanoTime();
        try (WrongServer w = WrongServer.start(s.baseUrl(), Set.of(f))) {
          List<String> args = new ArrayList<>();
          if (!f.operations().isEmpty()) { args.add("--only"); args.add(String.join(",", f.operations())); } else { args.add("--only"); args.add("path,access"); }
          Runner.Outcome o = Runner.check(w.baseUrl(), args.toArray(String[]::new));
          var j = o.out().isBlank()? null : o.json();
          String found = j==null? "ERR "+o.err() : j.path("failures").valueStream().map(x->x.path("check").asString()).collect(Collectors.joining(" "));
          boolean right = j!=null && j.path("failures").valueStream().anyMatch(x->f.operations().isEmpty()||f.operations().contains(x.path("operation").asString()));
          System.out.printf("%s %-32s %d ms %d calls: %s%n", right?"found ":"MISSED", f, (System.nanoTime()-t)/1000000, j==null?0:j.path("calls").asInt(), found);
          if (a.length>1) System.out.println(o.out());
        }
      }
    }
    System.exit(0);
  }
}
