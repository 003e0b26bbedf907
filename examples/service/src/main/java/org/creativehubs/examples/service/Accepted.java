package org.creativehubs.examples.service;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.primitives.Doubles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What who asks accepts, by RFC 9110: of the ranges that match, the one that says most of it
 * counts, and zero excludes.
 */
final class Accepted {

  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter PARAMETERS = Splitter.on(';').trimResults();

  /** A range of media types or a coding, and how welcome it is, in [0, 1]. */
  private record Range(String name, double quality) {

    static Range of(String text) {
      List<String> parts = PARAMETERS.splitToList(Ascii.toLowerCase(text));
      return new Range(
          parts.get(0),
          parts.stream()
              .filter(part -> part.startsWith("q="))
              .mapToDouble(part -> quality(part.substring(2)))
              .findFirst()
              .orElse(1));
    }

    private static double quality(String text) {
      Double quality = Doubles.tryParse(text);
      return quality == null ? 0 : quality;
    }

    boolean matches(String value) {
      return name.equals(value)
          || name.equals("*")
          || name.equals("*/*")
          || (name.endsWith("/*") && value.startsWith(name.substring(0, name.length() - 1)));
    }

    /** How much it says: nothing, the kind, all. */
    int says() {
      return name.startsWith("*") ? 0 : name.endsWith("/*") ? 1 : 2;
    }
  }

  private final List<Range> ranges;

  private Accepted(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** What the lines of a header say together. */
  static Accepted of(List<String> lines) {
    return new Accepted(lines.stream().flatMap(LIST::splitToStream).map(Range::of).toList());
  }

  /** How welcome something is, in [0, 1]; {@code unsaid} where no range matches it. */
  double quality(String value, double unsaid) {
    return ranges.stream()
        .filter(range -> range.matches(value))
        .max(Comparator.comparingInt(Range::says))
        .map(Range::quality)
        .orElse(unsaid);
  }

  /**
   * The most welcome of what is offered, the first of several; the first too if nothing is said.
   */
  Optional<String> best(List<String> offered) {
    double unsaid = ranges.isEmpty() ? 1 : 0;
    return offered.stream()
        .filter(value -> quality(value, unsaid) > 0)
        .reduce((a, b) -> quality(a, unsaid) >= quality(b, unsaid) ? a : b);
  }
}
