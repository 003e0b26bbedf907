package org.creativehubs.report.picture.internal;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of a picture in rows.
 *
 * @param name what the row is of
 * @param words its figure in words; of one that is not known, why
 * @param at its figure; absent where it is not known
 * @param low where its interval begins; absent without one
 * @param high where its interval ends; absent without one
 * @param filling how its bar or mark looks
 */
public record Row(
    String name,
    String words,
    OptionalDouble at,
    OptionalDouble low,
    OptionalDouble high,
    Optional<Filling> filling) {

  /** A bar from zero. */
  public static Row bar(String name, String words, double at, Filling filling) {
    return new Row(
        name,
        words,
        OptionalDouble.of(at),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.of(filling));
  }

  /** A dot, with the interval where there is one. */
  public static Row dot(
      String name, String words, double at, OptionalDouble low, OptionalDouble high) {
    return new Row(name, words, OptionalDouble.of(at), low, high, Optional.empty());
  }

  /** A row that only says why there is no figure. */
  public static Row unknown(String name, String why) {
    return without(name, "not known: " + why);
  }

  /** A row of words without figure. */
  public static Row without(String name, String words) {
    return new Row(
        name,
        words,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  /** A heading of the rows below it. */
  public static Row heading(String name) {
    return new Row(
        name,
        "",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  public boolean isHeading() {
    return words.isEmpty();
  }
}
