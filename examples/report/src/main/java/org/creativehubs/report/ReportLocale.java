package org.creativehubs.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.StringTokenizer;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerValue;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How numbers, money and days are written in one of the locales that are offered.
 *
 * <p>The forms are data of the library and not of the JDK, so that a page has the same bytes on
 * every JDK. Numbers are rounded as everywhere, for reading only: at most four decimals, half-even.
 */
public final class ReportLocale {

  private static final Properties DATA = Resource.properties("locales.properties");

  private final String tag;

  private ReportLocale(String tag) {
    this.tag = tag;
  }

  /**
   * A locale.
   *
   * @param tag one of {@link #offered()}, such as {@code ru-KZ}
   * @return the locale
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it is not offered
   */
  public static ReportLocale of(String tag) {
    return new ReportLocale(Check.named(offered(), one -> one, tag, "locale"));
  }

  /** The tags of the locales that are offered. */
  public static List<String> offered() {
    return words(DATA.getProperty("offered", ""));
  }

  /** Its tag, such as {@code en-GB}. */
  public String tag() {
    return tag;
  }

  private static List<String> words(String line) {
    StringTokenizer words = new StringTokenizer(line, " ");
    return Stream.generate(words::nextToken).limit(words.countTokens()).toList();
  }

  private String form(String name) {
    return Check.notNull(DATA.getProperty(tag + "." + name), name).replace('_', '\u00a0');
  }

  /** A number with all its decimals, such as {@code 12,000.50}. */
  public String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String text = grouped(whole) + (point < 0 ? "" : form("decimal") + plain.substring(point + 1));
    return number.signum() < 0 ? "-" + text : text;
  }

  private String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      text.insert(i, form("group"));
    }
    return text.toString();
  }

  /** A number with at most four decimals, such as {@code 144.4444}. */
  public String number(double number) {
    return local(Show.number(number));
  }

  /** A decimal fraction as a percentage with at most two decimals. */
  public String share(double share) {
    String percent = Show.percent(share);
    return form("percent").replace("N", local(percent.substring(0, percent.length() - 2)));
  }

  /** What is written in the one form of all locales, as this one writes it. */
  private String local(String shown) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      text.append(c == ',' ? form("group") : c == '.' ? form("decimal") : String.valueOf(c));
    }
    return text.toString();
  }

  /**
   * An amount with its currency, by its symbol where this locale's readers know it, else by its
   * code: {@code £12,000.00}, {@code 12 000,50 ₸}.
   */
  public String money(Money money) {
    String code = money.currency().getCurrencyCode();
    Optional<String> symbol = Optional.ofNullable(DATA.getProperty("symbol." + code));
    String form = form("money").replace("S", symbol.orElse(code));
    String spaced = symbol.isPresent() ? form : form.replace(code + "N", code + "\u00a0N");
    String text = spaced.replace("N", number(money.amount().abs()));
    return money.isNegative() ? "-" + text : text;
  }

  /** A day in words, such as {@code 30 September 2027}. */
  public String day(LocalDate day) {
    String month = words(form("months")).get(day.getMonthValue() - 1);
    return filled(form("day"), day).replace("M", month);
  }

  /** A day in figures, such as {@code 30/09/2027}. */
  public String shortDay(LocalDate day) {
    return filled(form("short"), day);
  }

  private static String filled(String form, LocalDate day) {
    return form.replace("DD", two(day.getDayOfMonth()))
        .replace("MM", two(day.getMonthValue()))
        .replace("D", Integer.toString(day.getDayOfMonth()))
        .replace("Y", Integer.toString(day.getYear()));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** The format in which a spreadsheet writes days, such as {@code dd/mm/yyyy}. */
  String dayFormat() {
    return form("short").replace("DD", "dd").replace("MM", "mm").replace("Y", "yyyy");
  }

  /** An answer in one line; what is undefined by the short words of its reason. */
  public String answer(Answer answer) {
    return answer(answer, ColumnFormat.of(ColumnKind.ANY), false);
  }

  /**
   * An answer as a cell.
   *
   * @param answer the answer
   * @param format what its column holds
   * @param isHeaded whether the heading of the column says the currency or unit
   * @return its text
   */
  String answer(Answer answer, ColumnFormat format, boolean isHeaded) {
    AnswerValue value = answer.value();
    if (value instanceof AnswerValue.Amount amount) {
      return isHeaded ? number(amount.money().amount()) : money(amount.money());
    }
    if (value instanceof AnswerValue.Plain plain) {
      return known(plain.number(), format.digits(), "");
    }
    if (value instanceof AnswerValue.Share share) {
      return shareOf(share.share(), format.digits());
    }
    if (value instanceof AnswerValue.Quantity quantity) {
      return known(quantity.number(), format.digits(), isHeaded ? "" : "\u00a0" + quantity.unit());
    }
    if (value instanceof AnswerValue.Missing missing) {
      return missing.why().words();
    }
    String text = answer.text().orElseThrow();
    return format.kind() == ColumnKind.DAY ? date(text).map(this::shortDay).orElse(text) : text;
  }

  /** The day that a text is, if it is one. */
  static Optional<LocalDate> date(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private String shareOf(AnswerValue.Known known, OptionalInt digits) {
    return between(known, one -> digits.isPresent() ? percent(one, digits.getAsInt()) : share(one));
  }

  private String percent(double share, int digits) {
    return form("percent")
        .replace("N", rounded(BigDecimal.valueOf(share).movePointRight(2), digits));
  }

  private String known(AnswerValue.Known known, OptionalInt digits, String end) {
    return between(
            known,
            one ->
                digits.isPresent()
                    ? rounded(BigDecimal.valueOf(one), digits.getAsInt())
                    : number(one))
        + end;
  }

  private static String between(AnswerValue.Known known, DoubleFunction<String> show) {
    String first = known.qualifier().word() + show.apply(known.value());
    return known.to().isPresent() ? first + " and " + show.apply(known.to().getAsDouble()) : first;
  }

  private String rounded(BigDecimal number, int digits) {
    BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  /** The tag. */
  @Override
  public String toString() {
    return tag;
  }
}
