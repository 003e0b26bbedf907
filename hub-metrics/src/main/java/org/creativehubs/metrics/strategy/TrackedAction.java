package org.creativehubs.metrics.strategy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.kpi.IndicatorCheck;
import org.immutables.value.Value;

/** How one action of a strategy stands on a day. */
@HubValue
@Value.Immutable
public abstract class TrackedAction {

  TrackedAction() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its number in the strategy, of the form {@code 6} or {@code 6.4}. */
  public abstract String number();

  /** What is to be done, in words; not blank. */
  public abstract String title();

  /** The number of the action at the top that it belongs to, or its own; of the form {@code 6}. */
  public abstract String top();

  /** How far it is said to have come; absent where nobody said. */
  public abstract Optional<PlanStatus> status();

  /** The days on which it may be due, its last day included in its time; absent without a date. */
  public abstract Optional<DateRange> dueWithin();

  /** How it stands. */
  public abstract PlanState state();

  /** By how many days it is late; zero or more. */
  public abstract int daysLate();

  /** Who answers for it, each once; none where nobody is named. */
  public abstract List<String> owners();

  /** Where it is to happen, each once; none where no place is named. */
  public abstract List<String> places();

  /** Whether an ambition, a budget or committed money is named for it in the currency. */
  public abstract boolean amountTold();

  /**
   * Whether what is committed covers the least that is wanted: NOT_MET where nothing is committed,
   * PARTLY where what is committed is less, NOT_KNOWN where that cannot be told.
   */
  public abstract Standing funding();

  /** How its outputs stand, delivered against promised. */
  public abstract List<IndicatorCheck> outputs();

  @Value.Check
  void check() {
    Check.id(number(), "number");
    Check.notBlank(title(), "title");
    Check.id(top(), "top");
    Check.notNegative(daysLate(), "daysLate");
    Codes.checkNames(owners(), "owners");
    Codes.checkNames(places(), "places");
  }

  /** Whether an owner, a date and an amount are named. */
  public final boolean isComplete() {
    return !owners().isEmpty() && dueWithin().isPresent() && amountTold();
  }

  /** Whether it is past its last day and not done. */
  public final boolean isLate() {
    return state() == PlanState.OVERDUE;
  }

  /** Number, title and state in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        number() + " " + title() + ": " + Show.words(state()),
        "top",
        top(),
        "status",
        status(),
        "due within",
        dueWithin(),
        "days late",
        daysLate(),
        "owners",
        owners(),
        "places",
        places(),
        "amount told",
        amountTold(),
        "funding",
        funding(),
        "outputs",
        outputs());
  }

  static final class Builder extends ImmutableTrackedAction.Builder {}
}
