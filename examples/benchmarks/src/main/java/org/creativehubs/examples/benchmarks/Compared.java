package org.creativehubs.examples.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a change with its base: results of JMH as JSON, files {@code base-1.json}, {@code
 * change-1.json} and so on, made in turns on one machine. Prints for each benchmark both medians,
 * the ratio of the medians and of the least, and what a call allocates, and ends with 1 where both
 * ratios are above what is allowed.
 */
public final class Compared {

  private static final String ROW = "%-64s %12s %12s %8s %8s  %s%n";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<String, Runs> base = new TreeMap<>();
  private final Map<String, Runs> change = new TreeMap<>();

  private Compared() {}

  /**
   * Compares the files of a folder.
   *
   * @param args the folder, and the ratio from which on a change is too slow, such as 1.25
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Compared compared = new Compared();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        boolean isBase = file.getFileName().toString().startsWith("base");
        compared.read(file, isBase ? compared.base : compared.change);
      }
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    if (!compared.print(out, Double.parseDouble(args[1]))) {
      System.exit(1);
    }
  }

  private void read(Path file, Map<String, Runs> into) throws IOException {
    for (JsonNode result : JsonMapper.shared().readTree(Files.readString(file))) {
      StringBuilder key = new StringBuilder(result.get("benchmark").asString());
      JsonNode params = result.path("params");
      params.forEach(param -> key.append(' ').append(param.asString()));
      String name = key.substring(key.lastIndexOf(".", key.lastIndexOf(".") - 1) + 1);
      Runs runs = into.computeIfAbsent(name, first -> new Runs(unit(result)));
      for (JsonNode fork : result.get("primaryMetric").get("rawData")) {
        fork.forEach(time -> runs.times.add(time.asDouble()));
      }
      runs.bytes = result.path("secondaryMetrics").path(ALLOCATED).path("score").asDouble(0);
    }
  }

  private static String unit(JsonNode result) {
    return result.get("primaryMetric").get("scoreUnit").asString().replace("/op", "");
  }

  private boolean print(PrintWriter out, double allowed) {
    boolean isFastEnough = true;
    out.printf(ROW, "benchmark", "base", "change", "median", "least", "allocated, base and change");
    for (Map.Entry<String, Runs> entry : change.entrySet()) {
      Runs before = base.get(entry.getKey());
      Runs now = entry.getValue();
      if (before == null) {
        out.printf(ROW, entry.getKey(), "", now.median(), "", "", "not in the base");
        continue;
      }
      double medians = now.percentile(0.5) / before.percentile(0.5);
      double least = now.percentile(0) / before.percentile(0);
      boolean isSlower = medians > allowed && least > allowed;
      isFastEnough &= !isSlower;
      String bytes = String.format(Locale.ROOT, "%.0f B, %.0f B", before.bytes, now.bytes);
      out.printf(
          ROW,
          entry.getKey(),
          before.median(),
          now.median(),
          String.format(Locale.ROOT, "%.2f", medians),
          String.format(Locale.ROOT, "%.2f", least),
          isSlower ? bytes + "  SLOWER" : bytes);
    }
    return isFastEnough && !change.isEmpty();
  }

  /** The times of one benchmark. */
  private static final class Runs {
    private final String unit;
    private final List<Double> times = new ArrayList<>();
    private double bytes;

    Runs(String unit) {
      this.unit = unit;
    }

    double percentile(double share) {
      List<Double> sorted = new ArrayList<>(times);
      Collections.sort(sorted);
      return sorted.get((int) ((sorted.size() - 1) * share));
    }

    String median() {
      return String.format(Locale.ROOT, "%.1f %s", percentile(0.5), unit);
    }
  }
}
