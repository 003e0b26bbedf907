package org.creativehubs.core.files;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a file writes in the place of a number, and what it means. */
@HubValue
@Value.Immutable
public abstract class FileMark {

  FileMark() {}

  /**
   * A mark of a number that is not known.
   *
   * @param text what stands there, such as {@code ".."} or the empty text
   * @param flag what it means; of any kind but {@link CellFlagKind#ESTIMATED}
   * @return the mark
   */
  public static FileMark unknown(String text, CellFlag flag) {
    return new Builder().text(Check.notNull(text, "text").strip()).flag(flag).build();
  }

  /**
   * A mark of a number that is known, such as a dash for exactly nothing.
   *
   * @param text what stands there
   * @param number the number it stands for; finite
   * @return the mark
   */
  public static FileMark number(String text, double number) {
    return new Builder().text(Check.notNull(text, "text").strip()).number(number).build();
  }

  /** What stands in the place of a number, without blanks around it; empty for an empty field. */
  public abstract String text();

  /** What is said of the number that is not known; given if {@link #number()} is not. */
  public abstract Optional<CellFlag> flag();

  /** The number it stands for; finite. */
  public abstract OptionalDouble number();

  @Value.Check
  void check() {
    number().ifPresent(number -> Check.finite(number, "number"));
    Check.exactlyOne(flag(), "flag", Check.boxed(number()), "number");
    flag().ifPresent(FileMark::checkUnknown);
  }

  static void checkUnknown(CellFlag flag) {
    Check.that(!flag.isKnown(), "flag", "be of a count that is unknown", flag);
  }

  final String meaning() {
    return flag()
        .map(CellFlag::toString)
        .orElseGet(() -> "the number " + Show.number(number().orElse(0)));
  }

  /** The text and what it means in one line. */
  @Override
  public final String toString() {
    return (text().isEmpty() ? "empty" : text()) + ": " + meaning();
  }

  static final class Builder extends ImmutableFileMark.Builder {
    Builder() {}
  }
}
