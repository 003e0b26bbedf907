package org.creativehubs.finance.tenantcharge;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The turnover of one year of a lease. */
@HubValue
@Value.Immutable
public abstract class TurnoverYear {

  TurnoverYear() {}

  /**
   * A year.
   *
   * @param name what it is called, such as {@code 2026/27}
   * @param turnovers the turnover of each period, zero or more
   * @return the year
   */
  public static TurnoverYear of(String name, List<Money> turnovers) {
    return ImmutableTurnoverYear.builder().name(name).addAllTurnovers(turnovers).build();
  }

  /** What the year is called, such as {@code 2026/27}; not blank. */
  public abstract String name();

  /** The turnover of each payment period in order, zero or more each; at least one. */
  public abstract List<Money> turnovers();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(turnovers(), "turnovers");
    Check.each(turnovers(), "turnovers", Check::notNegative);
  }

  /** The turnover of the whole year. */
  final Money turnover() {
    return Money.sum(turnovers().get(0).currency(), turnovers());
  }
}
