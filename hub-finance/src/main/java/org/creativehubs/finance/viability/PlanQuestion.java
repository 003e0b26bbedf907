package org.creativehubs.finance.viability;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.finance.plan.OperatingModel;
import org.immutables.value.Value;

/** A question on a plan, which is given by itself or made from hubs. */
public abstract class PlanQuestion {

  /** For the questions on plans. */
  protected PlanQuestion() {}

  /** The plan of the hub, given only if {@link #projection()} is absent. */
  public abstract Optional<OperatingModel> model();

  /** The hubs and assumptions from which the plan starts. */
  public abstract Optional<HubProjectionInput> projection();

  /** The plan of the hub, given by itself or made from hubs once. */
  @Value.Lazy
  public OperatingModel plan() {
    return model().orElseGet(() -> projection().orElseThrow().model());
  }

  /** Refuses a question without a plan, or with two. */
  protected final void checkPlan() {
    Check.exactlyOne(model(), "model", projection(), "projection");
  }
}
