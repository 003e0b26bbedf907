package org.creativehubs.core.explain;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Numbers and names as people read them, the same in every locale: a decimal point, commas between
 * thousands, at most four decimals, half-even; a number that would vanish keeps four digits. For
 * reading only; nothing is computed from these texts.
 */
public final class Show {

  private static final int DECIMALS = 4;

  /** What sums of doubles may err. */
  private static final double NO_DIFFERENCE = 1e-12;

  private static final Splitter PLACES = Splitter.on("{}");
  private static final Pattern COUNTED = Pattern.compile("^ ([a-z-]+)\\b");
  private static final MathContext SMALL = new MathContext(4, RoundingMode.HALF_EVEN);

  private Show() {}

  /**
   * A number, such as {@code 5,200} or {@code 144.4444}.
   *
   * @param number a finite number
   * @return its text
   */
  public static String number(double number) {
    String quick = QuickShow.tenThousandths(number, DECIMALS);
    return quick == null ? number(decimal(number), DECIMALS) : quick;
  }

  /**
   * A number, such as {@code 5,200} or {@code 0.3333}.
   *
   * @param number any number
   * @return its text
   */
  public static String number(Ratio number) {
    return number(number.toDouble());
  }

  /**
   * A decimal fraction as a percentage, such as {@code 33.33 %}.
   *
   * @param share a share as a decimal fraction
   * @return its text
   */
  public static String percent(Ratio share) {
    return percent(share.toDouble());
  }

  /**
   * A decimal fraction as a percentage with at most two decimals, such as {@code 33.33 %}. What is
   * not quite the whole keeps as many as tell it from 100 %, such as {@code 99.9992 %}.
   *
   * @param share a finite share as a decimal fraction
   * @return its text
   */
  public static String percent(double share) {
    String quick = QuickShow.tenThousandths(share, 2);
    String text = quick == null ? number(decimal(share).movePointRight(2), 2) : quick;
    return (text.equals("100") ? nearWhole(share) : text) + " %";
  }

  /** A share of one as a percentage, with as many decimals as tell it from one. */
  private static String nearWhole(double share) {
    double off = Math.abs(1 - share);
    if (off < NO_DIFFERENCE) {
      return "100";
    }
    int decimals = (int) Math.ceil(-Math.log10(100 * off));
    return number(decimal(share).movePointRight(2), decimals);
  }

  /**
   * A number with at most so many decimals.
   *
   * @param number a finite number
   * @param digits the most decimals, zero or more
   * @return its text
   */
  static String number(double number, int digits) {
    return number(decimal(number), digits);
  }

  /**
   * A decimal fraction as a percentage with at most so many decimals.
   *
   * @param share a finite share as a decimal fraction
   * @param digits the most decimals, zero or more
   * @return its text
   */
  static String percent(double share, int digits) {
    return number(decimal(share).movePointRight(2), digits) + " %";
  }

  /**
   * The name of a constant in words, such as {@code not in force}.
   *
   * @param constant a constant of an enum
   * @return its name in lower case, with blanks for underscores
   */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * A number of things, such as {@code 3 days} or {@code 1 day}.
   *
   * @param number a finite number
   * @param things what is counted, in the plural, such as {@code days} or {@code hours a week}
   * @return the number as {@link #number(double)} and the things, in the singular behind 1 and -1
   */
  public static String counted(double number, String things) {
    String shown = number(number);
    return shown + " " + Singular.behind(shown, things);
  }

  /**
   * A whole number of things, such as {@code 3 days} or {@code 1 day}.
   *
   * @param number any number
   * @param things what is counted, in the plural
   * @return as {@link #counted(double, String)}, to the last digit
   */
  public static String counted(long number, String things) {
    String shown = grouped(BigDecimal.valueOf(number));
    return shown + " " + Singular.behind(shown, things);
  }

  /**
   * A line of text around values, such as {@code Show.line("{} of {}", part, whole)}: each pair of
   * braces is one value in turn. Doubles are shown as {@link #number(double)}, constants as {@link
   * #words}, an {@link Optional} as what it holds or as nothing. Behind a whole number or a double
   * that is shown as 1, a plural is put in the singular: {@code {} bills} as {@code 1 bill}.
   *
   * @param template the text, with {@code {}} where a value stands
   * @param values as many values as there are places for them
   * @return the line
   * @throws InvalidValueException if there are more values or fewer
   */
  public static String line(String template, Object... values) {
    List<String> parts = PLACES.splitToList(template);
    Check.that(
        values.length == parts.size() - 1,
        Fault.INCONSISTENT,
        "values",
        "be as many as the places in " + template,
        values.length);
    StringBuilder line = new StringBuilder(parts.get(0));
    for (int i = 0; i < values.length; i++) {
      String value = shown(values[i]);
      line.append(value);
      boolean isOne = value.equals("1") && values[i] instanceof Number;
      line.append(isOne ? behindOne(parts.get(i + 1)) : parts.get(i + 1));
    }
    return line.toString();
  }

  /** The text behind a 1, where it begins with what is counted. */
  private static String behindOne(String text) {
    Matcher counted = COUNTED.matcher(text);
    return counted.find()
        ? " " + Singular.of(counted.group(1)) + text.substring(counted.end())
        : text;
  }

  /**
   * A headline, and in brackets what it leaves out, such as {@code three of four met (worst month
   * 4, source register)}. A double is written with all its digits, so that two can be
   * distinguished; what is absent or an empty list is left out, and so are the brackets around
   * nothing.
   *
   * @param headline what is read first
   * @param labelsAndValues a label, then its value, and so on
   * @return headline and notes on one line
   * @throws InvalidValueException if a label has no value
   */
  public static String noted(String headline, Object... labelsAndValues) {
    Check.that(
        labelsAndValues.length % 2 == 0,
        Fault.INCONSISTENT,
        "labelsAndValues",
        "hold a value for each label",
        labelsAndValues.length);
    StringJoiner notes = new StringJoiner(", ", " (", ")").setEmptyValue("");
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      String note = note(labelsAndValues[i + 1]);
      if (!note.isEmpty()) {
        notes.add(labelsAndValues[i] + " " + note);
      }
    }
    return headline + notes;
  }

  private static String note(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? note(optional.get()) : "";
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? note(optional.getAsDouble()) : "";
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? note(optional.getAsInt()) : "";
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? note(optional.getAsLong()) : "";
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(Show::note).collect(Collectors.joining(", "));
    }
    return value instanceof Double number ? Double.toString(number) : shown(value);
  }

  private static String shown(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? shown(optional.get()) : "";
    }
    if (value instanceof Enum<?> constant) {
      return words(constant);
    }
    return value instanceof Double number ? number(number.doubleValue()) : value.toString();
  }

  /**
   * A number with all its digits, for a machine: the shortest text that reads back as the same
   * double, on every Java version.
   *
   * @param number a finite number
   * @return its text, without commas
   */
  public static String exactly(double number) {
    Check.finite(number, "number");
    return ShortestDecimal.of(number);
  }

  private static BigDecimal decimal(double number) {
    Check.finite(number, "number");
    return new BigDecimal(number);
  }

  private static String number(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_EVEN);
    if (rounded.signum() == 0 && number.signum() != 0) {
      return number.round(SMALL).stripTrailingZeros().toString();
    }
    return grouped(rounded);
  }

  private static String grouped(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    String text = number.stripTrailingZeros().toPlainString();
    int point = text.indexOf('.');
    StringBuilder grouped = new StringBuilder(text);
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? text.length() : point) - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
