package org.creativehubs.finance.cashflow;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Money that changes hands on a day. */
@HubValue
@Value.Immutable
public abstract class DatedFlow {

  DatedFlow() {}

  /**
   * A flow.
   *
   * @param date the day, in the years 1 to 9999
   * @param amount received positive, paid negative
   * @return the flow
   */
  public static DatedFlow of(LocalDate date, Money amount) {
    return new Builder().date(date).amount(amount).build();
  }

  /** The day, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate date();

  /** Received positive, paid negative. */
  public abstract Money amount();

  @Value.Check
  void check() {
    int year = date().getYear();
    Check.that(year >= 1 && year <= 9999, "date", "lie in the years 1 to 9999", date());
  }

  static List<Money> amounts(List<DatedFlow> flows) {
    return flows.stream().map(DatedFlow::amount).toList();
  }

  static LocalDate[] dates(List<DatedFlow> flows) {
    return flows.stream().map(DatedFlow::date).toArray(LocalDate[]::new);
  }

  /** Day and amount in one line. */
  @Override
  public final String toString() {
    return date() + " " + amount();
  }

  static final class Builder extends ImmutableDatedFlow.Builder {}
}
