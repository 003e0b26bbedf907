package org.creativehubs.core.explain;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * One value as a calculator answers it: money, a number, a share, a quantity with its unit, a text,
 * or undefined with the reason.
 *
 * <p>Numbers here are the nearest doubles of what was decided on exactly; a qualifier such as
 * {@link Qualifier#OVER} stays with its number.
 */
@HubValue
@Value.Immutable
public abstract class Answer {

  Answer() {}

  /** An amount of money. */
  public static Answer of(Money money) {
    return builder().kind(AnswerKind.MONEY).money(money).build();
  }

  /** A number without unit; finite. */
  public static Answer number(double number) {
    return builder().kind(AnswerKind.NUMBER).number(unsigned(number)).build();
  }

  /** Zero has no sign. */
  private static double unsigned(double number) {
    return number + 0.0;
  }

  /** A number without unit. */
  public static Answer number(Ratio number) {
    return number(number.toDouble());
  }

  /** A number without unit that is known with a qualifier. */
  public static Answer number(QualifiedNumber number) {
    return qualified(AnswerKind.NUMBER, number).build();
  }

  /** A decimal fraction that is read as a percentage; finite. */
  public static Answer share(double share) {
    return builder().kind(AnswerKind.SHARE).number(unsigned(share)).build();
  }

  /** A decimal fraction that is read as a percentage. */
  public static Answer share(Ratio share) {
    return share(share.toDouble());
  }

  /** A decimal fraction that is known with a qualifier, read as a percentage. */
  public static Answer share(QualifiedNumber share) {
    return qualified(AnswerKind.SHARE, share).build();
  }

  /** A finite number and its unit. */
  public static Answer quantity(double number, String unit) {
    return builder().kind(AnswerKind.QUANTITY).number(unsigned(number)).unit(unit).build();
  }

  /** A number and its unit. */
  public static Answer quantity(Ratio number, String unit) {
    return quantity(number.toDouble(), unit);
  }

  /** A number that is known with a qualifier, and its unit. */
  public static Answer quantity(QualifiedNumber number, String unit) {
    return qualified(AnswerKind.QUANTITY, number).unit(unit).build();
  }

  /** An area in the unit it is given in. */
  public static Answer of(Area area) {
    return quantity(area.amount(), area.unit().symbol());
  }

  /** A text; not blank. */
  public static Answer text(String text) {
    return builder().kind(AnswerKind.TEXT).text(text).build();
  }

  /** No value, and why. */
  public static Answer of(Undefined undefined) {
    return builder().kind(AnswerKind.UNDEFINED).undefined(undefined).build();
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  private static Builder qualified(AnswerKind kind, QualifiedNumber number) {
    Builder builder = builder().kind(kind).number(number.value().toDouble());
    if (number.qualifier() != Qualifier.EXACT) {
      builder.qualifier(number.qualifier());
    }
    number.to().ifPresent(to -> builder.to(to.toDouble()));
    return builder;
  }

  /** Which of the attributes hold the value. */
  public abstract AnswerKind kind();

  /** The amount, if this is money. */
  public abstract Optional<Money> money();

  /** The finite number, if this is a number, a share (as a decimal fraction) or a quantity. */
  public abstract OptionalDouble number();

  /** How the number is known; absent where it is exact. */
  public abstract Optional<Qualifier> qualifier();

  /** The upper end, finite; given only if the qualifier is {@link Qualifier#BETWEEN}. */
  public abstract OptionalDouble to();

  /** The unit, if this is a quantity; not blank. */
  public abstract Optional<String> unit();

  /** The text, if this is one; not blank. */
  public abstract Optional<String> text();

  /** The reason, if there is no value. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    number().ifPresent(number -> Check.finite(number, "number"));
    to().ifPresent(to -> Check.finite(to, "to"));
    unit().ifPresent(unit -> Check.notBlank(unit, "unit"));
    text().ifPresent(text -> Check.notBlank(text, "text"));
    int given =
        AnswerKind.given(
            money().isPresent(),
            number().isPresent(),
            unit().isPresent(),
            text().isPresent(),
            undefined().isPresent());
    if (!kind().has(given)) { // the texts of the rule are made only when it is broken
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "kind",
          "go with the field " + kind().fields(),
          kind() + " with " + AnswerKind.words(given));
    }
    Check.givenOnlyIf(qualifier(), "qualifier", number().isPresent(), "number is");
    boolean isBetween = qualifier().isPresent() && qualifier().get() == Qualifier.BETWEEN;
    if (to().isPresent() != isBetween) {
      Check.givenExactlyIf(Check.boxed(to()), "to", isBetween, "qualifier is BETWEEN");
    }
  }

  /** Whether there is a value. */
  public final boolean isDefined() {
    return undefined().isEmpty();
  }

  /** The value as the kind that it is, with the fields of that kind alone. */
  public final AnswerValue value() {
    return switch (kind()) {
      case MONEY -> new AnswerValue.Amount(money().orElseThrow());
      case NUMBER -> new AnswerValue.Plain(known());
      case SHARE -> new AnswerValue.Share(known());
      case QUANTITY -> new AnswerValue.Quantity(known(), unit().orElseThrow());
      case TEXT -> new AnswerValue.Text(text().orElseThrow());
      case UNDEFINED -> new AnswerValue.Missing(undefined().orElseThrow());
    };
  }

  private AnswerValue.Known known() {
    return new AnswerValue.Known(number().orElseThrow(), qualifier().orElse(Qualifier.EXACT), to());
  }

  /** The value as {@link #toString()} shows it, with at most so many decimals in its numbers. */
  final String toString(int digits) {
    return switch (kind()) {
      case NUMBER -> known().shown(number -> Show.number(number, digits));
      case SHARE -> known().shown(share -> Show.percent(share, digits));
      case QUANTITY -> known().shown(number -> Show.number(number, digits), unit().orElseThrow());
      case MONEY, TEXT, UNDEFINED -> toString();
    };
  }

  /** The value in one readable line, such as {@code over 128.57 %} or {@code GBP 12.30}. */
  @Override
  public final String toString() {
    return value().toString();
  }

  static final class Builder extends ImmutableAnswer.Builder {}
}
