package org.creativehubs.finance.funding;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link EligibleCost} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class EligibleCostInput {

  EligibleCostInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The costs as they were paid; at least one, each with a name of its own. */
  public abstract List<CostLine> costs();

  /** What is added at a rate, each with a name that no cost has. */
  public abstract List<FlatRate> flatRates();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(costs(), "costs");
    List<String> names = new ArrayList<>(costs().stream().map(CostLine::name).toList());
    Check.distinct(costs(), CostLine::name, "costs", "name");
    MoneyCheck.oneCurrency(costs().stream().map(CostLine::amount).toList(), "costs");
    for (FlatRate flat : flatRates()) {
      Check.that(
          !names.contains(flat.name()),
          Fault.DUPLICATE,
          "flatRates",
          "have a name of their own",
          flat.name());
      names.add(flat.name());
      for (String on : flat.on()) {
        Check.that(
            costs().stream().anyMatch(cost -> cost.name().equals(on)),
            Fault.UNKNOWN_CODE,
            "flatRates",
            "be on costs that are given",
            on);
      }
    }
  }

  /** Builds an {@link EligibleCostInput}. */
  public static final class Builder extends ImmutableEligibleCostInput.Builder {
    Builder() {}
  }
}
