package org.creativehubs.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.location.LocationQuotientInput;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON against a new mapper of Jackson 3 that reads and writes the same types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonRoundTrip {

  /** A table of 50 x 40 counts, or an agreement of six obligations with its evidence. */
  @Param({"quotients", "agreement"})
  public String document = "";

  private JsonMapper mapper = new JsonMapper();
  private Object value = "";
  private Class<?> type = String.class;
  private String json = "";

  /** Makes the value and its text. */
  @Setup
  public void makeDocument() {
    boolean table = document.equals("quotients");
    value = table ? quotients() : SampleAgreement.input();
    type = table ? LocationQuotientInput.class : SlaCheckerInput.class;
    json = HubJson.write(value);
    if (!read().equals(readByPlainMapper())) {
      throw new IllegalStateException(document);
    }
  }

  private static LocationQuotientInput quotients() {
    double[][] counts = new double[50][40];
    for (int i = 0; i < 2000; i++) {
      counts[i / 40][i % 40] = i * 7919L % 1009;
    }
    return LocationQuotientInput.builder()
        .table(EmploymentTable.of("jobs", names("region-", 50), names("industry-", 40), counts))
        .build();
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /** Refuses what is unknown, repeated, missing or cut. */
  @Benchmark
  @Against("readByPlainMapper")
  public Object read() {
    return HubJson.read(json, type);
  }

  /** The same text by a mapper as it comes. */
  @Benchmark
  public Object readByPlainMapper() {
    return mapper.readValue(json, type);
  }

  /** The same text on every line of Jackson. */
  @Benchmark
  @Against("writeByPlainMapper")
  public String write() {
    return HubJson.write(value);
  }

  /** The same value by a mapper as it comes. */
  @Benchmark
  public String writeByPlainMapper() {
    return mapper.writeValueAsString(value);
  }
}
