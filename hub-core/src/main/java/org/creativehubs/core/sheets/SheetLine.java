package org.creativehubs.core.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.internal.SheetCell;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.Numeral;

/**
 * A row by the roles of its cells. What cannot be read is told by its cell, and the row left out.
 */
final class SheetLine {

  private static final int THOUSANDS = 3;

  /** One to three figures, then three behind a sign, as a group of thousands looks. */
  private static final Pattern THREE_DECIMALS =
      Pattern.compile("(?<![\\d.,'])(?<!\\d[ \\u00a0\\u202f])[1-9]\\d{0,2}[.,]\\d{3}(?![\\d.,])");

  private final SheetReading reading;
  private final int line;
  private final List<SheetCell> cells;
  private final Map<SheetRole, BigDecimal> numbers = new EnumMap<>(SheetRole.class);
  private boolean isFaulty;
  private boolean isLeftOut;

  SheetLine(SheetReading reading, int line, List<SheetCell> cells) {
    this.reading = reading;
    this.line = line;
    this.cells = cells;
  }

  int number() {
    return line;
  }

  boolean isFaulty() {
    return isFaulty;
  }

  boolean isLeftOut() {
    return isLeftOut;
  }

  /** Leaves the row out and says why, though nothing is wrong with it. */
  void leaveOut(String why) {
    isLeftOut = true;
    reading.leaveOut(line, why, first());
  }

  private String first() {
    String text =
        cells.stream()
            .map(SheetCell::text)
            .filter(any -> !any.isEmpty())
            .findFirst()
            .orElse("nothing");
    return text.length() > 80 ? text.substring(0, 80) + "..." : text;
  }

  /** Why the row holds no data, such as that it is a total; empty where it does. */
  Optional<String> whyNoData() {
    long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
    if (isTotal() && cells.stream().anyMatch(this::isFigure)) {
      total();
      return Optional.of("a total");
    }
    if (filled == 1) {
      boolean isUnit =
          reading.head().kind() == SheetKind.RENT_ROLL && !text(SheetRole.UNIT).isEmpty();
      return Optional.of(
          isUnit
              ? "no more than this stands in it; an empty unit needs the word vacant beside it"
              : "no more than this stands in it");
    }
    return isHeadings() ? Optional.of("the headings again") : Optional.empty();
  }

  /** The word alone; with more words only where no name of a person or firm can stand there. */
  private boolean isTotal() {
    boolean isNamed =
        switch (reading.head().kind()) {
          case RENT_ROLL -> !cell(SheetRole.TENANT).isBlank() || !cell(SheetRole.START).isBlank();
          case RECEIPTS -> !cell(SheetRole.DATE).isBlank();
          case STATEMENT -> false;
          default -> true;
        };
    return SheetWords.is("TOTAL", first()) || (!isNamed && SheetWords.begins("TOTAL", first()));
  }

  private boolean isFigure(SheetCell cell) {
    return cell.number() != null
        || (!cell.isBlank() && Amount.read(cell, reading.locale()).isPresent());
  }

  private void total() {
    for (SheetColumn column : reading.head().columns()) {
      column.role().filter(role -> !role.mayRepeat()).ifPresent(this::total);
    }
  }

  private void total(SheetRole role) {
    SheetCell cell = cell(role);
    boolean isSummed = role.isAmount() || role == SheetRole.AREA;
    if (isSummed && !cell.isBlank()) {
      Amount.read(cell, reading.locale())
          .ifPresent(amount -> reading.total(role, line, amount.number()));
    }
  }

  private boolean isHeadings() {
    List<SheetColumn> columns = reading.head().columns();
    for (int i = 0; i < cells.size(); i++) {
      if (i >= columns.size() || !cells.get(i).text().equals(columns.get(i).heading())) {
        return false;
      }
    }
    return true;
  }

  private SheetCell cell(SheetRole role) {
    return cell(reading.column(role));
  }

  /** The cell of a column; blank where the row ends before it. */
  SheetCell cell(int column) {
    return column < 0 || column >= cells.size() ? SheetCell.EMPTY : cells.get(column);
  }

  /** Takes back a number that was looked at and is not used. */
  void forget(SheetRole role) {
    numbers.remove(role);
  }

  /** Adds the numbers of the row to the sums of their columns, once it is used. */
  void addTo(SheetReading sums) {
    numbers.forEach(sums::add);
  }

  /** Tells a fault of the row. */
  void fault(Fault code, String rule, String value) {
    isFaulty = true;
    reading.fault(line, -1, code, rule, value, Optional.empty());
  }

  /** Tells a fault of a column that the sheet need not have. */
  void faultOf(String column, Fault code, String rule, String value) {
    isFaulty = true;
    reading.fault(line, column, code, rule, value);
  }

  /** Tells a fault of a cell. */
  void fault(SheetRole role, Fault code, String rule, String say) {
    fault(reading.column(role), code, rule, say);
  }

  /** Tells a fault of the cell of a column. */
  void fault(int column, Fault code, String rule, String say) {
    isFaulty = true;
    String text = cell(column).text();
    String value = text.isEmpty() ? "empty" : text;
    Optional<String> words = Optional.of(say).filter(any -> !any.isEmpty());
    reading.fault(line, column, code, rule, value, words);
  }

  /** The text as it stands there; empty for a blank cell. */
  String text(SheetRole role) {
    SheetCell cell = cell(role);
    if (cell.isError()) {
      fault(role, Fault.UNKNOWN_CELL, "hold a value", "in the sheet the value itself");
      return "";
    }
    return cell.text();
  }

  /** The text of all columns of a role that are not blank. */
  List<String> texts(SheetRole role) {
    return reading.columns(role).stream()
        .map(column -> cell(column).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The text; empty where the cell is blank or says that it is not known. */
  Optional<String> given(SheetRole role) {
    String text = text(role);
    boolean isText = !text.isEmpty() && !Character.isDigit(text.charAt(0));
    return text.isEmpty() || (isText && SheetWords.is("BLANK", text))
        ? Optional.empty()
        : Optional.of(text);
  }

  /** The text, whose absence is a fault. */
  String needed(SheetRole role) {
    Optional<String> text = given(role);
    if (text.isEmpty() && !isFaulty) {
      fault(role, Fault.EMPTY, "be given", "");
    }
    return text.orElse("");
  }

  /** A text as a key: on one line, at most 100 characters. */
  static String key(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > 100 ? line.substring(0, 100).strip() : line;
  }

  /** The day; empty where there is none, or it is a fault. */
  Optional<LocalDate> day(SheetRole role) {
    return given(role).isEmpty() ? Optional.empty() : dayAt(reading.column(role));
  }

  /** The day in a column that is not blank; empty where it is a fault. */
  Optional<LocalDate> dayAt(int column) {
    DayText.Found found =
        DayText.read(cell(column), reading.locale(), reading.mapping().firstYear());
    if (found.day().isEmpty()) {
      fault(column, Fault.MALFORMED, found.rule(), found.say().orElse(""));
    } else if (found.isSerial()) {
      reading.count("numbers taken for days as Excel counts them: {}");
    }
    return found.day();
  }

  /** The number with what stands beside it; empty where there is none, or it is a fault. */
  Optional<Amount> amount(SheetRole role) {
    if (given(role).isEmpty()) {
      return Optional.empty();
    }
    Optional<Amount> amount = read(reading.column(role));
    amount.ifPresent(found -> numbers.put(role, found.number()));
    return amount;
  }

  /** The number in a column that is not blank; empty where it is a fault. */
  Optional<Numeral> numberAt(int column) {
    Optional<Amount> amount = read(column);
    reading
        .at(column)
        .role()
        .ifPresent(role -> amount.ifPresent(found -> numbers.put(role, found.number())));
    return amount.map(found -> Numeral.of(found.number()));
  }

  private Optional<Amount> read(int column) {
    Optional<Amount> amount = Amount.read(cell(column), reading.locale());
    if (amount.isEmpty()) {
      fault(
          column,
          Fault.MALFORMED,
          "be a number such as "
              + reading.locale().numbers().example()
              + ", as "
              + reading.locale()
              + " writes it",
          "the locale of the sheet (SheetLocale.of, --written), or write the number alone");
    }
    return amount;
  }

  /** The number; empty where there is none, or it is a fault. */
  Optional<Ratio> ratio(SheetRole role) {
    return amount(role).map(amount -> Ratio.of(amount.number()));
  }

  private boolean isInCurrency(SheetRole role, Amount amount) {
    String code = reading.currency().getCurrencyCode();
    if (amount.currency().filter(other -> !other.equals(code)).isPresent()) {
      String rule = "be in " + code + " as the rest of the sheet is";
      fault(role, Fault.INCONSISTENT, rule, "\"currency\" in the mapping, or two sheets");
      return false;
    }
    return true;
  }

  /**
   * Whether thousands cannot be mistaken for pennies: 9.000 is nine where a point stands before
   * decimals, and nine thousand as half of the world writes it.
   */
  private boolean isPlain(SheetRole role, Currency currency) {
    boolean isAmbiguous =
        currency.getDefaultFractionDigits() != THOUSANDS
            && THREE_DECIMALS.matcher(cell(role).text()).find()
            && Amount.read(cell(role), reading.locale())
                .filter(found -> found.number().scale() == THOUSANDS)
                .isPresent();
    if (isAmbiguous && cell(role).number() == null) {
      fault(
          role,
          Fault.MALFORMED,
          "have other than three decimals, since it could be thousands",
          "the locale of the sheet (SheetLocale.of, --written), or write two decimals");
      return false;
    }
    return true;
  }

  /** The amount, rounded half up to the minor unit. */
  Optional<Money> money(SheetRole role) {
    Optional<Amount> amount =
        amount(role)
            .filter(found -> isInCurrency(role, found))
            .filter(found -> isPlain(role, reading.currency()));
    return amount.map(found -> rounded(Ratio.of(found.number()), reading.currency()));
  }

  /** The amount, zero or more, in a currency that its row names. */
  Optional<Money> moneyIn(SheetRole role, Currency currency) {
    Optional<Amount> amount = amount(role).filter(found -> isPlain(role, currency));
    if (amount.filter(found -> found.number().signum() < 0).isPresent()) {
      fault(role, Fault.OUT_OF_RANGE, "be zero or more", "");
      return Optional.empty();
    }
    return amount.map(found -> rounded(Ratio.of(found.number()), currency));
  }

  private Money rounded(Ratio exact, Currency currency) {
    Money money = Money.round(exact, currency, RoundingMode.HALF_UP);
    if (!money.toRatio().equals(exact)) {
      reading.count("amounts with more decimals than the currency has, rounded half up: {}");
    }
    return money;
  }

  /** The amount where it must not be below zero. */
  Optional<Money> moneyNotNegative(SheetRole role) {
    Optional<Money> money = money(role);
    if (money.filter(Money::isNegative).isPresent()) {
      fault(role, Fault.OUT_OF_RANGE, "be zero or more", "");
      return Optional.empty();
    }
    return money;
  }

  /**
   * A rent or charge for a whole unit, or by area where the cell or its heading says so; empty
   * where there is none, or it is a fault.
   */
  Optional<Rent> rent(SheetRole role, Supplier<Optional<RentPeriod>> frequency) {
    return isByArea(role) ? rate(role, frequency) : whole(role, frequency);
  }

  private Optional<Rent> whole(SheetRole role, Supplier<Optional<RentPeriod>> frequency) {
    Optional<Amount> amount = notNegative(role).filter(found -> isPlain(role, reading.currency()));
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Optional<RentPeriod> every =
        amount
            .get()
            .every()
            .or(() -> reading.at(reading.column(role)).every())
            .or(frequency)
            .or(() -> reading.mapping().every());
    if (every.isEmpty() && amount.get().number().signum() != 0) {
      String say = "\"every\": \"YEAR\" or \"MONTH\" in the mapping";
      fault(role, Fault.MISSING_FIELD, "say in its heading for what period it is", say);
      return Optional.empty();
    }
    return Optional.of(
        Rent.of(
            Ratio.of(amount.get().number()), reading.currency(), every.orElse(RentPeriod.YEAR)));
  }

  private Optional<Amount> notNegative(SheetRole role) {
    Optional<Amount> amount = amount(role).filter(found -> isInCurrency(role, found));
    if (amount.filter(found -> found.number().signum() < 0).isPresent()) {
      fault(role, Fault.OUT_OF_RANGE, "be zero or more", "");
      return Optional.empty();
    }
    return amount;
  }

  private boolean isByArea(SheetRole role) {
    int column = reading.column(role);
    return column >= 0
        && (reading.at(column).areaUnit().isPresent()
            || Amount.read(cell(role), reading.locale()).flatMap(Amount::unit).isPresent());
  }

  /** A rent by area; empty where there is none, or it is a fault. */
  Optional<Rent> rate() {
    return rate(SheetRole.RATE, Optional::empty);
  }

  private Optional<Rent> rate(SheetRole role, Supplier<Optional<RentPeriod>> otherwise) {
    Optional<Amount> amount = notNegative(role);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    SheetColumn column = reading.at(reading.column(role));
    Optional<AreaUnit> unit =
        amount.get().unit().or(column::areaUnit).or(() -> reading.mapping().areaUnit());
    Optional<RentPeriod> every =
        amount.get().every().or(column::every).or(otherwise).or(() -> reading.mapping().every());
    if (unit.isEmpty() || every.isEmpty()) {
      String say = "\"areaUnit\" and \"every\" in the mapping";
      fault(role, Fault.MISSING_FIELD, "say for what area and period it is", say);
      return Optional.empty();
    }
    return Optional.of(
        Rent.of(
            RentRate.of(
                Ratio.of(amount.get().number()), reading.currency(), unit.get(), every.get())));
  }

  /** The area; empty where there is none, it is zero, or it is a fault. */
  Optional<Area> area() {
    Optional<Amount> amount = notNegative(SheetRole.AREA).filter(a -> a.number().signum() > 0);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Optional<AreaUnit> unit =
        amount
            .get()
            .unit()
            .or(() -> reading.at(reading.column(SheetRole.AREA)).areaUnit())
            .or(() -> reading.mapping().areaUnit());
    if (unit.isEmpty()) {
      String say = "\"areaUnit\": \"SQ_FT\" or \"SQ_M\" in the mapping";
      fault(SheetRole.AREA, Fault.MISSING_FIELD, "say in its heading in what unit it is", say);
      return Optional.empty();
    }
    return Optional.of(Area.of(Ratio.of(amount.get().number()), unit.get()));
  }
}
