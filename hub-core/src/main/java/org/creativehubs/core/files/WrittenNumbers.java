package org.creativehubs.core.files;

import java.math.BigDecimal;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads single numbers as a layout writes them, exactly. */
public final class WrittenNumbers {

  private final Numbers numbers;

  private WrittenNumbers(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * A reader of numbers.
   *
   * @param layout says the mark before decimals and the one between thousands
   * @return the reader
   */
  public static WrittenNumbers of(FileLayout layout) {
    return new WrittenNumbers(new Numbers(Check.notNull(layout, "layout")));
  }

  /**
   * The number of a text.
   *
   * @param text such as {@code 12 000,50}; blanks around it do not matter
   * @return the number with all its decimals; empty where the text is none or too long for one
   */
  public Optional<BigDecimal> read(String text) {
    String number = text.strip();
    @Nullable String plain = numbers.plain(number.toCharArray(), 0, number.length(), false);
    if (plain == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Numeral.parse(plain).toBigDecimal());
    } catch (InvalidValueException noNumber) {
      return Optional.empty();
    }
  }

  /** A number as this layout writes it, such as {@code 1.234,5}. */
  public String example() {
    return numbers.example();
  }
}
