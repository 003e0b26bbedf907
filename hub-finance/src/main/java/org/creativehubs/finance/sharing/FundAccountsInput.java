package org.creativehubs.finance.sharing;

import java.util.List;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link FundAccounts} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class FundAccountsInput {

  FundAccountsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The funds; at least one, each with a name of its own. */
  public abstract List<FundMovement> funds();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(funds(), "funds");
    Check.distinct(funds(), FundMovement::name, "funds", "name");
    MoneyCheck.oneCurrency(funds().stream().map(FundMovement::opening).toList(), "funds");
  }

  /** Builds a {@link FundAccountsInput}. */
  public static final class Builder extends ImmutableFundAccountsInput.Builder {
    Builder() {}
  }
}
