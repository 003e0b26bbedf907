package org.creativehubs.finance.appraisal;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link PresentValue} takes. */
@HubValue
@Value.Immutable
public abstract class PresentValueInput {

  PresentValueInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The flows of the years 0, 1, 2 and so on, in one currency; one to 1001. */
  public abstract List<Money> flows();

  /** The rates. */
  public abstract Discounting discounting();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Flows.check(flows(), "flows");
  }

  /** Builds a {@link PresentValueInput}. */
  public static final class Builder extends ImmutablePresentValueInput.Builder {
    Builder() {}
  }
}
