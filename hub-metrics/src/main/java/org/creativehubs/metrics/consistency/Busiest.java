package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.OpenDateRange;

/** What lettings have on the day on which they certainly have most of it. */
final class Busiest {

  /** A letting and the days on which it is certainly let; none where it has no date. */
  private record Let(Letting letting, Optional<OpenDateRange> days) {

    boolean isOn(LocalDate day) {
      return days.filter(term -> term.contains(day)).isPresent();
    }
  }

  private Busiest() {}

  /** Whether nothing says when it is let, so that it may be at any time. */
  static boolean isUndated(Letting letting) {
    return letting.terms().isEmpty() && letting.start().isEmpty();
  }

  /**
   * The names that lettings give, each once, on the day on which there are most. What has no date
   * counts on every day.
   */
  static List<String> names(List<Letting> lettings, Function<Letting, Stream<String>> names) {
    List<Let> lets = lettings.stream().map(each -> new Let(each, Terms.certain(each))).toList();
    List<Let> undated = lets.stream().filter(let -> isUndated(let.letting())).toList();
    Stream<List<String>> byDay =
        lets.stream()
            .flatMap(let -> let.days().stream())
            .map(OpenDateRange::start)
            .distinct()
            .sorted()
            .map(day -> names(undated, lets.stream().filter(let -> let.isOn(day)), names));
    return Stream.concat(Stream.of(names(undated, Stream.of(), names)), byDay)
        .max(Comparator.<List<String>>comparingInt(List::size))
        .orElseThrow();
  }

  private static List<String> names(
      List<Let> undated, Stream<Let> dated, Function<Letting, Stream<String>> names) {
    return Stream.concat(undated.stream(), dated)
        .map(Let::letting)
        .flatMap(names)
        .distinct()
        .sorted()
        .toList();
  }
}
