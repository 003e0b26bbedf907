package org.creativehubs.core.finding;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A number, or a word or date, that a finding is about, with the place it was read in. */
@HubValue
@Value.Immutable
public abstract class FindingFigure {

  /** The unit of a share: its number is a decimal fraction. */
  public static final String SHARE = "share";

  /** The unit of a figure of which no unit is said: its number is shown without one. */
  public static final String NUMBER = "number";

  FindingFigure() {}

  /** A qualified number in a unit, with the place it was read in. */
  public static FindingFigure of(
      String label, QualifiedNumber number, String unit, Optional<Source> source) {
    return new Builder().label(label).number(number).unit(unit).source(source).build();
  }

  /** An exact number in a unit. */
  public static FindingFigure of(String label, Ratio number, String unit) {
    return of(label, QualifiedNumber.exact(number), unit, Optional.empty());
  }

  /** An amount of money in the unit of its currency, with the place it was read in. */
  public static FindingFigure of(String label, Money money, Optional<Source> source) {
    QualifiedNumber number = QualifiedNumber.exact(money.toRatio());
    return of(label, number, money.currency().getCurrencyCode(), source);
  }

  /** A word or date, with the place it was read in. */
  public static FindingFigure text(String label, Object text, Optional<Source> source) {
    return new Builder().label(label).text(text.toString()).source(source).build();
  }

  /** A word or date. */
  public static FindingFigure text(String label, Object text) {
    return text(label, text, Optional.empty());
  }

  /** What it is; not blank. */
  public abstract String label();

  /** The finite number exactly, in {@link #unit()}; absent where it is a text. */
  public abstract Optional<QualifiedNumber> number();

  /**
   * The unit, such as a currency code, {@code share} or {@code number}; given with a number only.
   */
  public abstract Optional<String> unit();

  /** A word or a date; not blank, absent where it is a number. */
  public abstract Optional<String> text();

  /** The document and the place in it; absent where it is computed or no source is given. */
  public abstract Optional<Source> source();

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(label(), "label"),
        () -> unit().ifPresent(unit -> Check.notBlank(unit, "unit")),
        () -> text().ifPresent(text -> Check.notBlank(text, "text")));
    Check.that(
        number().isPresent() != text().isPresent() && number().isPresent() == unit().isPresent(),
        Fault.INCONSISTENT,
        "number",
        "be given with a unit, or else a text",
        number().map(QualifiedNumber::toString).orElse("absent"));
  }

  /** The number or text as a step of an explanation shows it. */
  public final Answer answer() {
    if (text().isPresent()) {
      return Answer.text(text().get());
    }
    QualifiedNumber number = number().orElseThrow();
    String unit = unit().orElseThrow();
    return switch (unit) {
      case SHARE -> Answer.share(number);
      case NUMBER -> Answer.number(number);
      default -> Answer.quantity(number, unit);
    };
  }

  /** Label and value in one line, with the source in brackets. */
  @Override
  public final String toString() {
    return Show.line("{}: {}{}", label(), answer(), source().map(source -> " [" + source + "]"));
  }

  static final class Builder extends ImmutableFindingFigure.Builder {}
}
