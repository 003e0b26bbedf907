package org.creativehubs.core.explain;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An exact quotient, or why there is none: in JSON {@code value} or {@code undefined}. */
@HubValue
@Value.Immutable
public abstract class Quotient implements Outcome<Ratio> {

  Quotient() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A quotient that exists.
   *
   * @param value the quotient
   * @return the quotient
   */
  public static Quotient of(Ratio value) {
    return builder().value(value).build();
  }

  /**
   * The exact number of a term.
   *
   * @param term the term, exact or undefined
   * @return its number, or why there is none
   */
  public static Quotient of(Term term) {
    return term.exact().map(Quotient::of).orElseGet(() -> none(term.undefined().orElseThrow()));
  }

  /**
   * One number by another.
   *
   * @param above the number above the line
   * @param below the number below it
   * @param why why there is no quotient if {@code below} is zero
   * @return the quotient
   */
  public static Quotient of(Ratio above, Ratio below, Undefined why) {
    return below.isZero() ? none(why) : of(above.dividedBy(below));
  }

  /**
   * One amount by another.
   *
   * @param above the amount above the line
   * @param below the amount below it, in the same currency
   * @param why why there is no quotient if {@code below} is zero
   * @return the quotient
   */
  public static Quotient of(Money above, Money below, Undefined why) {
    return above.ratioTo(below).map(Quotient::of).orElseGet(() -> none(why));
  }

  /**
   * No quotient.
   *
   * @param why the reason
   * @return the quotient that is none
   */
  public static Quotient none(Undefined why) {
    return builder().undefined(why).build();
  }

  /** The quotient, any number; absent if it does not exist. */
  @Override
  public abstract Optional<Ratio> value();

  /** Why there is none; given only if {@link #value()} is absent. */
  @Override
  public abstract Optional<Undefined> undefined();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(value(), "value", undefined(), "undefined");
  }

  /** The quotient as a share, or why there is none. */
  public final Answer asShare() {
    return answer(Answer::share);
  }

  /** The quotient as a number, or why there is none. */
  public final Answer asNumber() {
    return answer(Answer::number);
  }

  /**
   * The quotient as a quantity, or why there is none.
   *
   * @param unit its unit
   * @return the answer
   */
  public final Answer asQuantity(String unit) {
    return answer(found -> Answer.quantity(found, unit));
  }

  /** The quotient as a number in one line, or why there is none. */
  @Override
  public final String toString() {
    return asNumber().toString();
  }

  /** Builds a {@link Quotient}. */
  public static final class Builder extends ImmutableQuotient.Builder {
    Builder() {}
  }
}
