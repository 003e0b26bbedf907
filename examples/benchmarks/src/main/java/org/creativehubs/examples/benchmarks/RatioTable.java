package org.creativehubs.examples.benchmarks;

import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks with the options of JMH and prints medians, what a call allocates, and ratios to
 * their yardsticks. On a machine that does other things beside, the ratio of the least times is the
 * steadier one.
 */
public final class RatioTable {

  private static final String ROW = "%-52s %12s %12s %12s %12s  %s%n";

  private final Map<String, RunResult> results = new TreeMap<>();

  private RatioTable(Collection<RunResult> results) {
    for (RunResult result : results) {
      this.results.put(key(result, method(result)), result);
    }
  }

  /**
   * Runs benchmarks.
   *
   * @param args what the command line of JMH takes; times must stay averages or single shots
   * @throws RunnerException if a benchmark fails
   * @throws CommandLineOptionException if an option is not known
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    ChainedOptionsBuilder options = new OptionsBuilder().parent(new CommandLineOptions(args));
    Collection<RunResult> results = new Runner(options.addProfiler(GCProfiler.class).build()).run();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    new RatioTable(results).print(out);
  }

  private void print(PrintWriter out) {
    out.printf(
        ROW, "benchmark", "median", "least", "most", "allocated", "ratio of medians, of least");
    results.forEach(
        (key, result) ->
            out.printf(
                ROW,
                key,
                time(nanos(result, 50)),
                time(nanos(result, 0)),
                time(nanos(result, 100)),
                allocated(result),
                ratio(result)));
  }

  private String ratio(RunResult result) {
    Against against = benchmark(result).getAnnotation(Against.class);
    if (against == null) {
      return "";
    }
    RunResult yardstick = results.get(key(result, against.value()));
    return yardstick == null
        ? "yardstick was not run"
        : format(
            "%.2f, %.2f x %s",
            nanos(result, 50) / nanos(yardstick, 50),
            nanos(result, 0) / nanos(yardstick, 0),
            against.value());
  }

  private static Method benchmark(RunResult result) {
    String name = result.getParams().getBenchmark();
    try {
      Class<?> owner = Class.forName(name.substring(0, name.lastIndexOf('.')));
      for (Method method : owner.getMethods()) {
        if (method.getName().equals(method(result))) {
          return method;
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(name);
  }

  private static String method(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String key(RunResult result, String method) {
    BenchmarkParams params = result.getParams();
    String name = params.getBenchmark();
    String owner = name.substring(0, name.lastIndexOf('.'));
    StringBuilder key = new StringBuilder(owner.substring(owner.lastIndexOf('.') + 1));
    for (String param : params.getParamsKeys()) {
      key.append(' ').append(params.getParam(param));
    }
    return key.append(' ').append(method).toString();
  }

  private static double nanos(RunResult result, double percentile) {
    double score = result.getPrimaryResult().getStatistics().getPercentile(percentile);
    TimeUnit unit = result.getParams().getTimeUnit();
    return score * unit.toNanos(1);
  }

  private static String allocated(RunResult result) {
    Result<?> perCall = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (perCall == null || Double.isNaN(perCall.getScore())) {
      return "";
    }
    double bytes = perCall.getScore();
    return bytes < 1e4
        ? format("%.0f B", bytes)
        : bytes < 1e7 ? format("%.1f kB", bytes / 1e3) : format("%.1f MB", bytes / 1e6);
  }

  private static String time(double nanos) {
    return nanos < 1e4
        ? format("%.1f ns", nanos)
        : nanos < 1e7 ? format("%.1f us", nanos / 1e3) : format("%.1f ms", nanos / 1e6);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
