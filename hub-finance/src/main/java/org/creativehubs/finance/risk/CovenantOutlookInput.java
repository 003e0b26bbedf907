package org.creativehubs.finance.risk;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.viability.PlanQuestion;
import org.immutables.value.Value;

/** What {@link CovenantOutlook} takes. */
@HubValue
@Value.Immutable
public abstract class CovenantOutlookInput extends PlanQuestion {

  CovenantOutlookInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The covenants of its loans; at least one, each with a name of its own. */
  public abstract List<CovenantPlan> covenants();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkPlan();
    Check.notEmpty(covenants(), "covenants");
    Check.distinct(covenants(), CovenantPlan::name, "covenants", "name");
    for (int i = 0; i < covenants().size(); i++) {
      String field = "covenants[" + i + "].";
      CovenantPlan plan = covenants().get(i);
      Optional<String> loan = plan.loan();
      loan.ifPresent(
          name ->
              Check.that(
                  plan().loans().stream().anyMatch(one -> one.id().equals(name)),
                  Fault.UNKNOWN_CODE,
                  field + "loan",
                  "name a loan of the model",
                  name));
      plan.value()
          .ifPresent(
              value ->
                  MoneyCheck.sameCurrency(
                      value, field + "value", plan().openingCash(), "model.openingCash"));
    }
  }

  /** Builds a {@link CovenantOutlookInput}. */
  public static final class Builder extends ImmutableCovenantOutlookInput.Builder {
    Builder() {}
  }
}
