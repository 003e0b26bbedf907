package org.creativehubs.finance.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.viability.HubOutlook;
import org.immutables.value.Value;

/** What a scenario comes to; each figure is that of {@link HubOutlook}. */
@HubValue
@Value.Immutable
public abstract class ScenarioOutcome {

  ScenarioOutcome() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the scenario; not blank. */
  public abstract String name();

  /** The first day of the break-even month; absent if there is none. */
  @IsoDate
  public abstract Optional<LocalDate> breakEvenMonth();

  /**
   * The first day of the month since which every month breaks even; absent if the last does not.
   */
  @IsoDate
  public abstract Optional<LocalDate> breakEvenSince();

  /** The first day of the month since which the hub is self-sufficient; absent if it is not. */
  @IsoDate
  public abstract Optional<LocalDate> selfSufficientSince();

  /** The first day of the first month that closes below zero; absent if none does. */
  @IsoDate
  public abstract Optional<LocalDate> outOfCashMonth();

  /** The least cash at the end of a month. */
  public abstract Money minimumCash();

  /** Cash at the end of the last month. */
  public abstract Money closingCash();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.atMost(minimumCash(), "minimumCash", closingCash(), "closingCash");
  }

  static final class Builder extends ImmutableScenarioOutcome.Builder {}
}
