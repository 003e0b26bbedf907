package org.creativehubs.finance.socialvalue;

import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LocalMultiplier} takes. */
@HubValue
@Value.Immutable
public abstract class LocalMultiplierInput {

  LocalMultiplierInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What counts as local, in words, such as {@code within 10 km of the hub}; not blank. */
  public abstract String area();

  /** Round 1: the income, received inside the area; zero or more. */
  public abstract Money income();

  /** Round 2: what of it is spent in the area; not more than the income. */
  public abstract Money localSpend();

  /** Round 3: what those who got it spend in the area again; not more than round 2. */
  public abstract Money localRespend();

  /** The name, date, source and standing of the survey. */
  public abstract Provenance provenance();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(area(), "area");
    MoneyCheck.sameCurrency(localSpend(), "localSpend", income(), "income");
    MoneyCheck.sameCurrency(localRespend(), "localRespend", income(), "income");
    Check.notNegative(income(), "income");
    Check.notNegative(localSpend(), "localSpend");
    Check.notNegative(localRespend(), "localRespend");
    Check.atMost(localSpend(), "localSpend", income(), "income");
    Check.atMost(localRespend(), "localRespend", localSpend(), "localSpend");
  }

  /** Builds a {@link LocalMultiplierInput}. */
  public static final class Builder extends ImmutableLocalMultiplierInput.Builder {
    Builder() {}
  }
}
