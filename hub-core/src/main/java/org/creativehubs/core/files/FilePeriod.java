package org.creativehubs.core.files;

import com.google.common.base.Strings;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The period of a number in a file: a year, a fiscal year that spans two, or a quarter. */
@HubValue
@Value.Immutable
public abstract class FilePeriod implements Comparable<FilePeriod> {

  private static final Comparator<FilePeriod> ORDER =
      Comparator.comparingInt(FilePeriod::year)
          .thenComparing(FilePeriod::fiscal)
          .thenComparing(period -> period.quarter().orElse(0));

  private static final Pattern YEAR = Pattern.compile("(?<year>[0-9]{4})(?:-A1)?");
  private static final Pattern FISCAL =
      Pattern.compile("(?<year>[0-9]{4}) ?[/\u2013-] ?(?<end>[0-9]{4}|[0-9]{2})");
  private static final Pattern QUARTER =
      Pattern.compile("(?<year>[0-9]{4})[ -]?(?:Q|q|T|t)(?<quarter>[1-4])");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile("(?:Q|q|T|t)(?<quarter>[1-4])[ -]?(?<year>[0-9]{4})");

  FilePeriod() {}

  /**
   * A calendar year.
   *
   * @param year from 1 to 9998
   * @return the period
   */
  public static FilePeriod ofYear(int year) {
    return new Builder().year(year).build();
  }

  /**
   * A fiscal year.
   *
   * @param year the year in which it begins, from 1 to 9998
   * @return the period
   */
  public static FilePeriod ofFiscalYear(int year) {
    return new Builder().year(year).fiscal(true).build();
  }

  /**
   * A quarter of a calendar year.
   *
   * @param year from 1 to 9998
   * @param quarter from 1 to 4
   * @return the period
   */
  public static FilePeriod ofQuarter(int year, int quarter) {
    return new Builder().year(year).quarter(quarter).build();
  }

  /**
   * A period from its text.
   *
   * @param text such as {@code 2019}, {@code 2019/20} or {@code 2019 Q1}
   * @return the period
   * @throws InvalidValueException if it is none
   */
  public static FilePeriod parse(String text) {
    return find(text)
        .orElseThrow(
            () -> new InvalidValueException(Fault.MALFORMED, "period", "be " + FORMS, text));
  }

  static final String FORMS = "a period such as 2019, 2019/20 or 2019 Q1";

  static Optional<FilePeriod> find(String text) {
    String trimmed = text.strip();
    Matcher year = YEAR.matcher(trimmed);
    if (year.matches()) {
      return inRange(year).map(FilePeriod::ofYear);
    }
    Matcher fiscal = FISCAL.matcher(trimmed);
    if (fiscal.matches()) {
      return inRange(fiscal).filter(begin -> isNext(begin, fiscal)).map(FilePeriod::ofFiscalYear);
    }
    Matcher quarter = QUARTER.matcher(trimmed);
    Matcher other = QUARTER_FIRST.matcher(trimmed);
    return quarter.matches()
        ? quarter(quarter)
        : other.matches() ? quarter(other) : Optional.empty();
  }

  private static boolean isNext(int begin, Matcher fiscal) {
    String end = fiscal.group("end");
    return Integer.parseInt(end) == (begin + 1) % (end.length() == 2 ? 100 : 10_000);
  }

  private static Optional<FilePeriod> quarter(Matcher found) {
    int quarter = Integer.parseInt(found.group("quarter"));
    return inRange(found).map(year -> ofQuarter(year, quarter));
  }

  private static Optional<Integer> inRange(Matcher found) {
    return Optional.of(Integer.valueOf(found.group("year")))
        .filter(year -> year >= 1 && year <= 9998);
  }

  /** The year, or that in which a fiscal year begins; from 1 to 9998. */
  public abstract int year();

  /** The quarter from 1 to 4; absent for a whole year. */
  public abstract OptionalInt quarter();

  /** Whether it is a fiscal year that spans two calendar years; never for a quarter. */
  @Value.Default
  public boolean fiscal() {
    return false;
  }

  @Value.Check
  void check() {
    Check.between(year(), 1, 9998, "year");
    quarter().ifPresent(quarter -> Check.between(quarter, 1, 4, "quarter"));
    Check.givenOnlyIf(Check.boxed(quarter()), "quarter", !fiscal(), "fiscal is false");
  }

  /** By year, whole years before their quarters. */
  @Override
  public final int compareTo(FilePeriod other) {
    return ORDER.compare(this, other);
  }

  /** {@code 2019}, {@code 2019/20} or {@code 2019 Q1}. */
  @Override
  public final String toString() {
    String begin = padded(year(), 4);
    if (fiscal()) {
      return begin + "/" + padded((year() + 1) % 100, 2);
    }
    return quarter().isPresent() ? begin + " Q" + quarter().getAsInt() : begin;
  }

  private static String padded(int number, int digits) {
    return Strings.padStart(String.valueOf(number), digits, '0');
  }

  static final class Builder extends ImmutableFilePeriod.Builder {
    Builder() {}
  }
}
