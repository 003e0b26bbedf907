package org.creativehubs.finance.grant;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link GrantDrawdown} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class GrantDrawdownInput {

  GrantDrawdownInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The grant awarded; zero or more. */
  public abstract Money award();

  /** The part of eligible spend that is paid, in [0, 1]. */
  public abstract Ratio interventionRate();

  /** How money is held back. */
  public abstract RetentionRule retention();

  /** The share that is held back, in [0, 1]; zero only if nothing is. */
  public abstract Ratio retained();

  /** The claims by date; at least one, and only the last may be final. */
  public abstract List<GrantClaim> claims();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(award(), "award");
    Check.share(interventionRate(), "interventionRate");
    Check.share(retained(), "retained");
    Check.that(
        (retention() == RetentionRule.NONE) == retained().isZero(),
        Fault.INCONSISTENT,
        "retained",
        "be 0 if and only if retention is NONE",
        retained());
    Check.notEmpty(claims(), "claims");
    Check.ascending(claims(), GrantClaim::on, "claims", "date");
    Money spent = Money.zero(award().currency());
    for (int i = 0; i < claims().size(); i++) {
      String field = "claims[" + i + "]";
      GrantClaim claim = claims().get(i);
      MoneyCheck.sameCurrency(claim.spend(), field, award(), "award");
      spent = spent.plus(claim.spend());
      Check.that(!spent.isNegative(), field, "leave the spend so far >= 0", spent);
      Check.that(
          !claim.finalClaim() || i == claims().size() - 1,
          Fault.INCONSISTENT,
          field,
          "be the last if it is final",
          "followed by another");
    }
  }

  /** Builds a {@link GrantDrawdownInput}. */
  public static final class Builder extends ImmutableGrantDrawdownInput.Builder {
    Builder() {}
  }
}
