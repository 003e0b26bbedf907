package org.creativehubs.core.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * What a number of a {@link Term} counts.
 *
 * @param currency the currency, if it is an amount of money
 * @param unit the unit; empty if there is none
 * @param isShare whether it is read as a percentage
 */
record TermKind(Optional<Currency> currency, String unit, boolean isShare) {

  static final TermKind NUMBER = new TermKind(Optional.empty(), "", false);
  static final TermKind SHARE = new TermKind(Optional.empty(), "", true);

  private static final String PER = " per ";

  static TermKind money(Currency currency) {
    return new TermKind(Optional.of(currency), "", false);
  }

  static TermKind unit(String unit) {
    Check.notBlank(unit, "unit");
    return new TermKind(Optional.empty(), unit, false);
  }

  /** What a sum or the least of both is; a zero without a unit goes with all. */
  TermKind same(TermNumber own, TermKind other, TermNumber others) {
    if (equals(other) || (isPlain() && other.isPlain())) {
      return isShare ? this : other;
    }
    if (other.equals(NUMBER) && others.isZero()) {
      return this;
    }
    Check.that(
        equals(NUMBER) && own.isZero(),
        Fault.INCONSISTENT,
        "unit",
        "be that of " + name(),
        other.name());
    return other;
  }

  private boolean isPlain() {
    return currency.isEmpty() && unit.isEmpty();
  }

  TermKind times(TermKind other) {
    if (isPlain() || other.isPlain()) {
      return isPlain() ? other.isPlain() ? product(other) : other : this;
    }
    return cancelled(other).or(() -> other.cancelled(this)).orElse(NUMBER);
  }

  private TermKind product(TermKind other) {
    return isShare && other.isShare ? SHARE : NUMBER;
  }

  /** What a rate for each unit makes of a number of these units. */
  private Optional<TermKind> cancelled(TermKind other) {
    String per = PER + other.name();
    return unit.endsWith(per) && !other.unit.isEmpty()
        ? Optional.of(named(unit.substring(0, unit.length() - per.length())))
        : Optional.empty();
  }

  private static TermKind named(String name) {
    return name.matches("[A-Z]{3}") ? money(Currency.getInstance(name)) : unit(name);
  }

  TermKind dividedBy(TermKind other) {
    if (other.isPlain()) {
      return isShare && other.isShare ? NUMBER : this;
    }
    return equals(other) || isPlain() ? NUMBER : unit(name() + PER + other.name());
  }

  String name() {
    return currency.map(Currency::getCurrencyCode).orElse(unit);
  }

  /** A defined number as it stands in an expression. */
  String text(TermNumber number) {
    if (isPayable(number)) {
      return name() + " " + decimal(number, currency.get()).toPlainString();
    }
    if (isShare) {
      return number.text(2, 2) + " %";
    }
    return number.text(0, 4) + (isPlain() ? "" : " " + name());
  }

  /** Whether more than digits would stand there. */
  boolean hasSuffix(TermNumber number) {
    return isShare || !(isPlain() || isPayable(number));
  }

  /** Whether it can be paid to the penny. */
  boolean isPayable(TermNumber number) {
    return currency.isPresent()
        && number.exact().filter(ratio -> isOnGrid(ratio, currency.get())).isPresent();
  }

  private static boolean isOnGrid(Ratio ratio, Currency currency) {
    Ratio minor = ratio.times(Ratio.of(BigDecimal.TEN.pow(currency.getDefaultFractionDigits())));
    return minor.isWhole();
  }

  private static BigDecimal decimal(TermNumber number, Currency currency) {
    return number
        .exact()
        .orElseThrow()
        .toBigDecimal(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
  }

  Answer answer(TermNumber number) {
    if (number.undefined().isPresent()) {
      return Answer.of(number.undefined().get());
    }
    if (isPayable(number)) {
      return Answer.of(Money.of(decimal(number, currency.get()), currency.get()));
    }
    double value = number.toDouble();
    if (isShare) {
      return Answer.share(value);
    }
    return isPlain() ? Answer.number(value) : Answer.quantity(value, name());
  }
}
