package org.creativehubs.finance.jobs;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RunningRounding;
import org.immutables.value.Value;

/** What one result costs, as if the whole cost had gone to its kind. */
@HubValue
@Value.Immutable
public abstract class UnitCost {

  UnitCost() {}

  static UnitCost of(String programme, Money cost, ResultCount result) {
    Builder unit = new Builder();
    unit.programme(programme).result(result.name()).count(result.count()).cost(cost);
    if (result.count().isZero()) {
      unit.undefined(Undefined.of(Reason.NO_RESULTS, "there is no " + result.name()));
    } else {
      unit.each(RunningRounding.round(cost.toRatio().dividedBy(result.count()), cost.currency()));
    }
    return unit.build();
  }

  /** The name of the programme whose cost it is; all results of a programme share it. */
  public abstract String programme();

  /** What is counted, such as {@code job}. */
  public abstract String result();

  /** How many there are; zero or more. */
  public abstract Ratio count();

  /** The cost that all results share. */
  public abstract Money cost();

  /** The cost over the count, rounded half up once; absent if there are none. */
  public abstract Optional<Money> each();

  /** Why there is no unit cost; present only if {@link #each()} is absent. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.exactlyOne(each(), "each", undefined(), "undefined");
  }

  final Answer answer() {
    return each().map(Answer::of).orElseGet(() -> Answer.of(undefined().orElseThrow()));
  }

  final String expression() {
    return cost() + " / " + Show.number(count());
  }

  /** What is divided, in one line; the unit cost prints with the assumptions of its sheet. */
  @Override
  public final String toString() {
    return programme() + ": " + cost() + " shared by " + Show.number(count()) + " x " + result();
  }

  static final class Builder extends ImmutableUnitCost.Builder {}
}
