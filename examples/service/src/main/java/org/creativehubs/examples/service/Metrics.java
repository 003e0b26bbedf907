package org.creativehubs.examples.service;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * What happened, as the text that Prometheus reads. Labels come from the paths and calculators of
 * the service, never from what was asked, so their number is bounded.
 */
final class Metrics {

  static final String TYPE = "text/plain; version=0.0.4";

  private static final double[] SECONDS = {0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10};

  private final Map<String, LongAdder> counters = new ConcurrentSkipListMap<>();
  private final Map<String, Durations> durations = new ConcurrentSkipListMap<>();
  private final Map<String, LongSupplier> gauges = new ConcurrentSkipListMap<>();

  /** How often something took at most so long. */
  private static final class Durations {
    private final LongAdder[] upTo = new LongAdder[SECONDS.length];
    private final LongAdder all = new LongAdder();
    private final DoubleAdder sum = new DoubleAdder();

    Durations() {
      for (int i = 0; i < upTo.length; i++) {
        upTo[i] = new LongAdder();
      }
    }

    void add(double seconds) {
      for (int i = 0; i < upTo.length; i++) {
        if (seconds <= SECONDS[i]) {
          upTo[i].increment();
        }
      }
      all.increment();
      sum.add(seconds);
    }

    void write(StringBuilder text, String route) {
      for (int i = 0; i < upTo.length; i++) {
        line(text, "_bucket", route + ",le=\"" + SECONDS[i] + "\"", upTo[i].sum());
      }
      line(text, "_bucket", route + ",le=\"+Inf\"", all.sum());
      line(text, "_sum", route, sum.sum());
      line(text, "_count", route, all.sum());
    }

    private static void line(StringBuilder text, String end, String labels, Object value) {
      text.append("hub_request_seconds").append(end).append('{').append(labels).append("} ");
      text.append(value).append('\n');
    }
  }

  /** Shows a number as it is whenever somebody looks. */
  void gauge(String name, LongSupplier value) {
    gauges.put(name, value);
  }

  /** Counts a request that is over. */
  void request(String route, String method, int status, double seconds) {
    count(
        String.format(
            Locale.ROOT,
            "hub_requests_total{route=\"%s\",method=\"%s\",status=\"%d\"}",
            route,
            method,
            status));
    durations.computeIfAbsent("route=\"" + route + "\"", label -> new Durations()).add(seconds);
  }

  /** Counts a call of a calculator by what it came to. */
  void call(String calculator, int status) {
    String outcome = status < 400 ? "answered" : status < 500 ? "refused" : "failed";
    count("hub_calls_total{calculator=\"" + calculator + "\",outcome=\"" + outcome + "\"}");
  }

  private void count(String name) {
    counters.computeIfAbsent(name, key -> new LongAdder()).increment();
  }

  /** All of it. */
  String text() {
    StringBuilder text = new StringBuilder();
    String family = "";
    for (Map.Entry<String, LongAdder> counter : counters.entrySet()) {
      String own = counter.getKey().substring(0, counter.getKey().indexOf('{'));
      if (!own.equals(family)) {
        family = own;
        text.append("# TYPE ").append(family).append(" counter\n");
      }
      text.append(counter.getKey()).append(' ').append(counter.getValue().sum()).append('\n');
    }
    if (!durations.isEmpty()) {
      text.append("# TYPE hub_request_seconds histogram\n");
      durations.forEach((route, one) -> one.write(text, route));
    }
    gauges.forEach(
        (name, value) ->
            text.append("# TYPE ")
                .append(name)
                .append(" gauge\n")
                .append(name)
                .append(' ')
                .append(value.getAsLong())
                .append('\n'));
    return text.toString();
  }
}
