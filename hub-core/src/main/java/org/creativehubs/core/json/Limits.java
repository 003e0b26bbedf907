package org.creativehubs.core.json;

import java.time.LocalDate;
import java.util.Locale;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What reading accepts at most, so that no document exhausts memory. */
final class Limits {

  /** Arrays and objects within one another. */
  static final int DEPTH = 64;

  /** Characters of one number. */
  static final int NUMBER = 100;

  /** Characters of one text. */
  static final int TEXT = 1_000_000;

  /** Characters of one field name. */
  static final int NAME = 1_000;

  /** Characters of a document. */
  static final long DOCUMENT = 512L * 1024 * 1024;

  /** The attribute of a reader that says how many elements a list, map or row may have. */
  static final String ELEMENTS = "org.creativehubs.elements";

  /** As many elements of a list as a document holds. */
  static final int ANY_ELEMENTS = Integer.MAX_VALUE;

  private Limits() {}

  /** What {@link #ELEMENTS} says; readers in the documents of others do not say it. */
  static int most(@Nullable Object elements) {
    return elements instanceof Integer most ? most : ANY_ELEMENTS;
  }

  /** A date of a year of four digits, which schemas and other readers can read. */
  static LocalDate checked(LocalDate date, String written) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new InvalidValueException(
          Fault.OUT_OF_RANGE, "date", "be in the years 1 to 9999", written);
    }
    return date;
  }

  /** The limit that a message of either line of Jackson speaks of. */
  static String rule(String message) {
    String text = message.toLowerCase(Locale.ROOT);
    if (text.startsWith("number")) {
      return "be a number of at most " + NUMBER + " characters";
    }
    if (text.startsWith("string")) {
      return "be a text of at most " + TEXT + " characters";
    }
    return text.contains("name")
        ? "have fields with names of at most " + NAME + " characters"
        : "be a document of at most " + DOCUMENT + " characters";
  }
}
