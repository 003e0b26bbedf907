package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
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
    MoneyCheck.oneCurrency(streams().stream().map(IncomeStream::amount).toList(), "streams");
  }

  /** Builds an {@link IncomeDiversityInput}. */
  public static final class Builder extends ImmutableIncomeDiversityInput.Builder {
    Builder() {}
  }
}
