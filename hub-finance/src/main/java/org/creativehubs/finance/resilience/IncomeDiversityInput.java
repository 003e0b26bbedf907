package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FundingAmounts;
import org.immutables.value.Value;

/** What {@link IncomeDiversity} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class IncomeDiversityInput {

  IncomeDiversityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The streams of income; at least one, each with a name of its own. */
  public abstract List<IncomeStream> streams();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(streams(), "streams");
    Check.distinct(streams(), IncomeStream::name, "streams", "name");
    for (int i = 0; i < streams().size(); i++) {
      FundingAmounts.sameCurrency(
          "streams[0]", streams().get(0).amount(), "streams[" + i + "]", streams().get(i).amount());
    }
  }

  /** Builds an {@link IncomeDiversityInput}. */
  public static final class Builder extends ImmutableIncomeDiversityInput.Builder {
    Builder() {}
  }
}
