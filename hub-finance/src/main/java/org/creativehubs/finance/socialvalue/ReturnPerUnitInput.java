package org.creativehubs.finance.socialvalue;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link ReturnPerUnit} takes: either what came back or what came back per unit. */
@HubValue
@Value.Immutable
public abstract class ReturnPerUnitInput {

  ReturnPerUnitInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was spent; zero or more. */
  public abstract Money spent();

  /** What came back; given if {@link #perUnit()} is not. */
  public abstract Optional<Money> returned();

  /** What came back for each unit spent, zero or more; given if {@link #returned()} is not. */
  public abstract Optional<Ratio> perUnit();

  /** What of the return is counted. */
  public abstract ReturnBasis basis();

  /** What the return rests on; at least one set. */
  public abstract List<AssumptionSet> assumptions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(spent(), "spent");
    returned().ifPresent(money -> MoneyCheck.sameCurrency(money, "returned", spent(), "spent"));
    Check.exactlyOne(returned(), "returned", perUnit(), "perUnit");
    Assumptions.check(assumptions());
  }

  /** Builds a {@link ReturnPerUnitInput}. */
  public static final class Builder extends ImmutableReturnPerUnitInput.Builder {
    Builder() {}
  }
}
