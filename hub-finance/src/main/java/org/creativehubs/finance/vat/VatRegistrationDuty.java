package org.creativehubs.finance.vat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Whether a business must register for value added tax, and whether a registration may end. */
@HubValue
@Value.Immutable
public abstract class VatRegistrationDuty implements ExplainedAnswer, ExplainedTable {

  VatRegistrationDuty() {}

  static Builder builder() {
    return new Builder();
  }

  /** One line for each month, in order. */
  public abstract List<RollingMonth> lines();

  /** Whether a month is above its threshold, or the next thirty days alone are. */
  public abstract boolean mustRegister();

  /** Whether the next thirty days alone are above the threshold; false where it was not asked. */
  public abstract boolean byNextThirtyDays();

  /**
   * The last day to tell the tax authority, thirty days after the end of the first month that is
   * above its threshold; absent where none is.
   */
  @IsoDate
  public abstract Optional<LocalDate> tellBy();

  /** The first day of the registration, of the second month after it; absent where none is. */
  @IsoDate
  public abstract Optional<LocalDate> registeredFrom();

  /** The supplies of twelve months up to which a registration may end, on the last day given. */
  public abstract Money deregistrationThreshold();

  /**
   * Whether a registration may end, because the next twelve months are at most at that threshold;
   * absent where it was not asked.
   */
  public abstract Optional<Boolean> mayDeregister();

  /** How it was found; the last step is whether there is a duty to register. */
  @Override
  public abstract Explanation explanation();

  /** The first month that is above its threshold. */
  public final Optional<RollingMonth> firstAbove() {
    return lines().stream().filter(RollingMonth::isAbove).findFirst();
  }

  /** One row for each month, such as {@code 2026-05}. */
  @Override
  public final Sheet<RollingMonth> sheet() {
    Column<RollingMonth> threshold =
        Column.money("threshold", RollingMonth::threshold).source(it -> Optional.of(it.source()));
    Column<RollingMonth> rolling =
        Column.money("in 12 months", RollingMonth::rolling)
            .explained(line -> Explanation.of("12 months to " + line.month(), rolling(line)));
    return Grid.<RollingMonth>by("month", line -> line.month().toString())
        .with(Column.money("taxable supplies", RollingMonth::supplies))
        .with(rolling)
        .with(threshold)
        .with(Column.money("headroom", RollingMonth::headroom).by(threshold.minus(rolling)))
        .with(Column.truth("above", RollingMonth::isAbove))
        .sheet(toString(), lines());
  }

  private Term rolling(RollingMonth line) {
    return VatRegistration.rolling(lines(), Iterables.indexOf(lines(), line::equals));
  }

  /** The verdict in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line("{} by {} months", mustRegister() ? "must register" : "no duty", lines().size()),
        "to be said by",
        tellBy(),
        "registered from",
        registeredFrom(),
        "the next 30 days alone are above",
        byNextThirtyDays() ? "yes" : "",
        "a registration may end",
        mayDeregister().map(may -> may ? "yes" : "no"),
        "up to",
        deregistrationThreshold());
  }

  static final class Builder extends ImmutableVatRegistrationDuty.Builder {}
}
