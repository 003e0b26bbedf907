package org.creativehubs.finance.jobs;

import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What one result costs, as if the whole cost had gone to its kind. */
@HubValue
@Value.Immutable
public abstract class UnitCost {

  UnitCost() {}

  static UnitCost of(String programme, Money cost, ResultCount result) {
    Builder unit = new Builder();
    unit.programme(programme).result(result.name()).count(result.count()).cost(cost);
    Term each = each(cost, result.count(), result.name());
    return unit.undefined(each.undefined()).each(each.exact().map(found -> each.money())).build();
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
    return Outcome.of(each(), undefined()).answer(Answer::of);
  }

  /** The cost of each, which says how it is found. */
  final Term working() {
    return each(cost(), count(), result());
  }

  private static Term each(Money cost, Ratio count, String result) {
    return Term.of(cost)
        .dividedBy(Term.of(count), Reason.NO_RESULTS.because("there is no " + result))
        .rounded(RoundingMode.HALF_UP);
  }

  /** What is divided, in one line; the unit cost prints with the assumptions of its sheet. */
  @Override
  public final String toString() {
    return programme() + ": " + cost() + " shared by " + Show.number(count()) + " x " + result();
  }

  static final class Builder extends ImmutableUnitCost.Builder {}
}
