package org.creativehubs.core.files;

import com.google.common.base.Strings;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The period of a number in a file: a year, a fiscal year that spans two, a quarter or a month. */
@HubValue
@Value.Immutable
public abstract class FilePeriod implements Comparable<FilePeriod> {

  private static final Comparator<FilePeriod> ORDER =
      Comparator.comparingInt(FilePeriod::year)
          .thenComparing(FilePeriod::fiscal)
          .thenComparing(period -> period.quarter().orElse(0))
          .thenComparing(period -> period.month().orElse(0));

  private static final Pattern YEAR = Pattern.compile("(?<year>[0-9]{4})(?:-A1|\\.0)?");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i:jan(?:uary)?) (?<year>[0-9]{4}) ?[\u2013-] ?(?i:dec(?:ember)?) (?<end>[0-9]{4})");
  private static final Pattern FISCAL =
      Pattern.compile("(?:FY ?)?(?<year>[0-9]{4}) ?[/\u2013-] ?(?<end>[0-9]{4}|[0-9]{2})");
  private static final Pattern NAMED_BY_ONE =
      Pattern.compile("FY ?(?<century>[0-9]{2})?(?<year>[0-9]{2})");
  private static final Pattern QUARTER =
      Pattern.compile("(?<year>[0-9]{4})[ /-]?[QqTtKk](?<quarter>[1-4])");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile(
          "(?:[QqTtKk](?<quarter>[1-4])[ /-]?|(?<ordinal>[1-4])\\. ?(?i:quartal|kvartal) )"
              + "(?<year>[0-9]{4})");
  private static final Pattern MONTH =
      Pattern.compile("(?<year>[0-9]{4})(?: ?M|-M?)(?<month>0[1-9]|1[0-2])");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(?<name>\\p{L}{3,9})[ -](?<year>[0-9]{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

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
   * A month of a calendar year.
   *
   * @param year from 1 to 9998
   * @param month from 1 to 12
   * @return the period
   */
  public static FilePeriod ofMonth(int year, int month) {
    return new Builder().year(year).month(month).build();
  }

  /**
   * A period from its text.
   *
   * @param text such as {@code 2019}, {@code 2019/20}, {@code 2019 Q1} or {@code 2019 M01}; {@code
   *     2019-20} is a fiscal year, {@code 2019-01} a month
   * @return the period
   * @throws InvalidValueException if it is none
   */
  public static FilePeriod parse(String text) {
    return find(text)
        .orElseThrow(
            () -> new InvalidValueException(Fault.MALFORMED, "period", "be " + FORMS, text));
  }

  static final String FORMS = "a period such as 2019, 2019/20, 2019 Q1 or 2019 M01";

  static Optional<FilePeriod> find(String text) {
    String trimmed = text.strip();
    Matcher year = YEAR.matcher(trimmed);
    if (year.matches()) {
      return inRange(year).map(FilePeriod::ofYear);
    }
    Matcher whole = WHOLE.matcher(trimmed);
    if (whole.matches() && whole.group("year").equals(whole.group("end"))) {
      return inRange(whole).map(FilePeriod::ofYear);
    }
    Matcher fiscal = FISCAL.matcher(trimmed);
    if (fiscal.matches() && isNext(Integer.parseInt(fiscal.group("year")), fiscal)) {
      return inRange(fiscal).map(FilePeriod::ofFiscalYear);
    }
    Matcher quarter = QUARTER.matcher(trimmed);
    Matcher other = QUARTER_FIRST.matcher(trimmed);
    return quarter.matches() ? quarter(quarter) : other.matches() ? quarter(other) : month(trimmed);
  }

  /** As {@link #find(String)}, or a fiscal year that is named by one of its two years. */
  static Optional<FilePeriod> find(String text, FileLayout layout) {
    Matcher named = NAMED_BY_ONE.matcher(text.strip());
    if (!named.matches() || layout.fiscalYears().isEmpty()) {
      return find(text);
    }
    String century = Strings.nullToEmpty(named.group("century"));
    int year = Integer.parseInt((century.isEmpty() ? "20" : century) + named.group("year"));
    int before = layout.fiscalYears().get() == FiscalYearName.END ? 1 : 0;
    return Optional.of(year - before).filter(FilePeriod::isInRange).map(FilePeriod::ofFiscalYear);
  }

  /** Whether only the layout can say which year a text means. */
  static boolean isNamedByOneYear(String text) {
    return NAMED_BY_ONE.matcher(text.strip()).matches();
  }

  private static Optional<FilePeriod> month(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return inRange(month).map(year -> ofMonth(year, Integer.parseInt(month.group("month"))));
    }
    Matcher named = MONTH_NAMED.matcher(text);
    int place = named.matches() ? monthNamed(named.group("name")) : -1;
    return place < 0 ? Optional.empty() : inRange(named).map(year -> ofMonth(year, place + 1));
  }

  /** In English, whole or by its first three letters. */
  private static int monthNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int place = MONTHS.indexOf(lower.substring(0, 3));
    boolean isWhole =
        place >= 0
            && (lower.length() == 3
                || Month.of(place + 1).name().equalsIgnoreCase(lower)
                || lower.equals("sept"));
    return isWhole ? place : -1;
  }

  private static boolean isNext(int begin, Matcher fiscal) {
    String end = fiscal.group("end");
    return Integer.parseInt(end) == (begin + 1) % (end.length() == 2 ? 100 : 10_000);
  }

  private static Optional<FilePeriod> quarter(Matcher found) {
    String named = found.group("quarter");
    int quarter = Integer.parseInt(named == null ? found.group("ordinal") : named);
    return inRange(found).map(year -> ofQuarter(year, quarter));
  }

  private static Optional<Integer> inRange(Matcher found) {
    return Optional.of(Integer.valueOf(found.group("year"))).filter(FilePeriod::isInRange);
  }

  private static boolean isInRange(int year) {
    return year >= 1 && year <= 9998;
  }

  /** The year, or that in which a fiscal year begins; from 1 to 9998. */
  public abstract int year();

  /** The quarter from 1 to 4; absent for a whole year and for a month. */
  public abstract OptionalInt quarter();

  /** The month from 1 to 12; absent for a whole year and for a quarter. */
  public abstract OptionalInt month();

  /** Whether it is a fiscal year that spans two calendar years; never for a quarter or month. */
  @Value.Default
  public boolean fiscal() {
    return false;
  }

  @Value.Check
  void check() {
    Check.between(year(), 1, 9998, "year");
    quarter().ifPresent(quarter -> Check.between(quarter, 1, 4, "quarter"));
    month().ifPresent(month -> Check.between(month, 1, 12, "month"));
    Check.givenOnlyIf(Check.boxed(quarter()), "quarter", !fiscal(), "fiscal is false");
    Check.givenOnlyIf(
        Check.boxed(month()),
        "month",
        !fiscal() && quarter().isEmpty(),
        "fiscal is false and there is no quarter");
  }

  /** Whether it is a calendar year or a fiscal year, rather than a part of one. */
  public final boolean isYear() {
    return quarter().isEmpty() && month().isEmpty();
  }

  /** By year, whole years before their quarters and months. */
  @Override
  public final int compareTo(FilePeriod other) {
    return ORDER.compare(this, other);
  }

  /** {@code 2019}, {@code 2019/20}, {@code 2019 Q1} or {@code 2019 M01}. */
  @Override
  public final String toString() {
    String begin = padded(year(), 4);
    if (fiscal()) {
      return begin + "/" + padded((year() + 1) % 100, 2);
    }
    if (month().isPresent()) {
      return begin + " M" + padded(month().getAsInt(), 2);
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
