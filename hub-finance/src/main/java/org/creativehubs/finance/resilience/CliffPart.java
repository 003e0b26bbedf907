package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** From when a hub, a part of it, or the hub under an option has costs that nothing pays for. */
@HubValue
@Value.Immutable
public abstract class CliffPart {

  CliffPart() {}

  static Builder builder() {
    return new Builder();
  }

  /** The hub, the programme or the option; not blank. */
  public abstract String name();

  /** Core cost of all months; zero or more. */
  public abstract Money cost();

  /** Earned income and grants of all months; zero or more. */
  public abstract Money funding();

  /** The first day of the first months in which the core cost is above them; absent for never. */
  @IsoDate
  public abstract Optional<LocalDate> uncovered();

  /** What is uncovered in each period of the answer, from the first; zero or more; at least one. */
  public abstract List<Money> gaps();

  /** The month that closes without cash; absent for never, and for a part, which has no cash. */
  @IsoDate
  public abstract Optional<LocalDate> outOfCash();

  @Value.Check
  void check() {
    Check.notEmpty(gaps(), "gaps");
  }

  /** What is uncovered in all months together, without what other months have over. */
  public final Money gap() {
    return Money.sum(cost().currency(), gaps());
  }

  /** What is uncovered in the first months that are not covered; zero if there are none. */
  public final Money firstGap() {
    return gaps().stream()
        .filter(Money::isPositive)
        .findFirst()
        .orElseGet(() -> Money.zero(cost().currency()));
  }

  /** The name, the month and the amounts in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        name()
            + ": "
            + uncovered()
                .map(day -> "uncovered from " + YearMonth.from(day) + ", by " + firstGap())
                .orElse("covered in every month"),
        "cost",
        cost(),
        "funding",
        funding(),
        "gaps",
        gaps(),
        "out of cash",
        outOfCash());
  }

  static final class Builder extends ImmutableCliffPart.Builder {}
}
