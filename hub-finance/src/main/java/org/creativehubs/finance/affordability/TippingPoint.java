package org.creativehubs.finance.affordability;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a fact that is not known would have to be for a space to be affordable. */
@HubValue
@Value.Immutable
public abstract class TippingPoint {

  TippingPoint() {}

  static TippingPoint atMost(AffordabilityFact fact, Answer value, boolean isWhole) {
    return of(fact, Comparison.AT_MOST, value, isWhole);
  }

  static TippingPoint atLeast(AffordabilityFact fact, Answer value, boolean isWhole) {
    return of(fact, Comparison.AT_LEAST, value, isWhole);
  }

  private static TippingPoint of(
      AffordabilityFact fact, Comparison comparison, Answer value, boolean isWhole) {
    return new Builder()
        .fact(fact)
        .comparison(comparison)
        .value(value)
        .onlyWithoutOtherCharges(!isWhole)
        .build();
  }

  /** The fact that is not known. */
  public abstract AffordabilityFact fact();

  /** On which side of {@link #value()} it must be: at most or at least. */
  public abstract Comparison comparison();

  /**
   * The value at which the verdict turns; at the value itself the space is affordable. Money is
   * rounded to the safe side: down where it is a maximum, up where it is a minimum.
   */
  public abstract Answer value();

  /** Whether the other charges are not known either, and the value holds only if there are none. */
  public abstract boolean onlyWithoutOtherCharges();

  /** A condition in words, to be read after "affordable as long as". */
  @Override
  public final String toString() {
    String side = comparison() == Comparison.AT_MOST ? " at most " : " at least ";
    String be = fact() == AffordabilityFact.OTHER_CHARGES ? " are" : " is";
    String condition = onlyWithoutOtherCharges() ? " and there are no other charges" : "";
    return fact().words() + be + side + value() + condition;
  }

  static final class Builder extends ImmutableTippingPoint.Builder {}
}
