package org.creativehubs.metrics.spatial;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** The lines of a file of neighbours, as words, and what is wrong with them. */
final class TextLines {

  private static final int MOST_PAIRS = 5_000_000;
  private static final int MOST_CHARACTERS = 200_000_000;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final String name;
  private final List<String> lines;
  private final List<FileFault> faults = new ArrayList<>();
  private int at;
  private int pairs;

  TextLines(String name, String text) {
    Check.that(
        text.length() <= MOST_CHARACTERS,
        Fault.TOO_LARGE,
        name,
        "have at most " + MOST_CHARACTERS + " characters",
        text.length());
    this.name = name;
    this.lines = text.lines().toList();
  }

  /** The words of the next line that is not blank; none at the end. */
  List<String> next() {
    while (at < lines.size()) {
      List<String> words = WORDS.splitToList(lines.get(at++));
      if (!words.isEmpty()) {
        return words;
      }
    }
    return List.of();
  }

  /** The number of the line that was read last, from 1. */
  int line() {
    return at;
  }

  void fault(int line, Fault code, String rule, Object value) {
    faults.add(
        FileFault.builder().line(line).code(code).rule(rule).value(value.toString()).build());
  }

  /** A number in a word, or a fault. */
  OptionalDouble number(String word) {
    @Nullable Double number = Doubles.tryParse(word);
    if (number != null && Double.isFinite(number)) {
      return OptionalDouble.of(number);
    }
    fault(line(), Fault.MALFORMED, "hold a number", word);
    return OptionalDouble.empty();
  }

  /** A count in a word, or a fault. */
  OptionalDouble count(String word) {
    OptionalDouble number = number(word);
    if (number.isPresent() && (number.getAsDouble() < 0 || number.getAsDouble() % 1 != 0)) {
      fault(line(), Fault.OUT_OF_RANGE, "hold a count", word);
      return OptionalDouble.empty();
    }
    return number;
  }

  /** The number of places that the header says: the first number of one, the second of more. */
  OptionalDouble header() {
    List<String> header = next();
    if (header.isEmpty()) {
      fault(0, Fault.EMPTY, "hold a header with the number of places", "empty");
      return OptionalDouble.empty();
    }
    return count(header.get(header.size() == 1 ? 0 : 1));
  }

  /** Puts a neighbour into a row, or says why not. */
  void add(Map<String, Double> row, String place, String neighbour, double weight) {
    pairs = Math.min(pairs + 1, MOST_PAIRS + 1);
    if (pairs > MOST_PAIRS) {
      throw thrown(Fault.TOO_LARGE, "have at most " + MOST_PAIRS + " pairs", "more");
    }
    if (neighbour.equals(place)) {
      fault(line(), Fault.INCONSISTENT, "name another place", neighbour);
    } else if (row.putIfAbsent(neighbour, weight) != null) {
      fault(line(), Fault.DUPLICATE, "name a neighbour of " + place + " once", neighbour);
    }
  }

  private InvalidFileException thrown(Fault code, String rule, Object value) {
    fault(line(), code, rule, value);
    return InvalidFileException.of(name, faults);
  }

  /** The rows, or all faults. */
  Map<String, Map<String, Double>> checked(Map<String, Map<String, Double>> rows) {
    if (!faults.isEmpty()) {
      throw InvalidFileException.of(name, faults);
    }
    return new LinkedHashMap<>(rows);
  }

  /** A word of such a file, which holds no blank. */
  static String word(String text, String field) {
    Check.notBlank(text, field);
    boolean isWord = CharMatcher.whitespace().matchesNoneOf(text);
    Check.that(isWord, Fault.MALFORMED, field, "hold no blank to be written", text);
    return text;
  }

  /** The header that GeoDa writes. */
  static String header(SpatialWeights weights, String layer, String idField) {
    int size = weights.places().size();
    return "0 " + size + " " + word(layer, "layer") + " " + word(idField, "idField") + "\n";
  }
}
