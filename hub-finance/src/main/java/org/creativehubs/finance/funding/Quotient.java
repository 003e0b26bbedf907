package org.creativehubs.finance.funding;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An exact quotient, or why there is none. */
@HubValue
@Value.Immutable
public abstract class Quotient {

  Quotient() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The quotient, any number; absent if it does not exist. */
  public abstract Optional<Ratio> value();

  /** Why there is none; given just if {@link #value()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(value(), "value", undefined(), "undefined");
  }

  /** A quotient that exists. */
  public static Quotient of(Ratio value) {
    return builder().value(value).build();
  }

  /** One amount by another; undefined for the given reason if the other is zero. */
  public static Quotient of(Money above, Money below, String code, String because) {
    return above.ratioTo(below).map(Quotient::of).orElseGet(() -> none(code, because));
  }

  /** The exact number of a term, or why there is none. */
  public static Quotient of(Term term) {
    return term.exact()
        .map(Quotient::of)
        .orElseGet(() -> builder().undefined(term.undefined().orElseThrow()).build());
  }

  /** No quotient, and why. */
  public static Quotient none(String code, String because) {
    return builder().undefined(Undefined.of(code, because)).build();
  }

  /** Whether there is a value. */
  public final boolean isDefined() {
    return value().isPresent();
  }

  /** The quotient as a share, or why there is none. */
  public final Answer asShare() {
    return value().map(Answer::share).orElseGet(this::reason);
  }

  /** The quotient as a number, or why there is none. */
  public final Answer asNumber() {
    return value().map(Answer::number).orElseGet(this::reason);
  }

  /** The quotient with a unit, or why there is none. */
  public final Answer asQuantity(String unit) {
    return value().map(found -> Answer.quantity(found, unit)).orElseGet(this::reason);
  }

  private Answer reason() {
    return Answer.of(undefined().orElseThrow());
  }

  /** In one line. */
  @Override
  public final String toString() {
    return asNumber().toString();
  }

  static final class Builder extends ImmutableQuotient.Builder {}
}
