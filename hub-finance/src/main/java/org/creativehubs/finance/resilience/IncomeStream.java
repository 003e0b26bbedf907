package org.creativehubs.finance.resilience;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A stream of income. */
@HubValue
@Value.Immutable
public abstract class IncomeStream {

  IncomeStream() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where it comes from, such as {@code rent}; not blank. */
  public abstract String name();

  /** How much it is; any amount, though only one above zero has a share. */
  public abstract Money amount();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
  }

  /**
   * A stream of income.
   *
   * @param name where it comes from; not blank
   * @param amount how much it is; any amount
   * @return the stream
   */
  public static IncomeStream of(String name, Money amount) {
    return builder().name(name).amount(amount).build();
  }

  /** Builds an {@link IncomeStream}. */
  public static final class Builder extends ImmutableIncomeStream.Builder {
    Builder() {}
  }
}
