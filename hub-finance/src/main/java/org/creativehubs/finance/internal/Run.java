package org.creativehubs.finance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** A value that holds from a day until the next run begins. */
public record Run<T>(LocalDate from, T value) {

  /** The annual amounts of a charge; neighbours differ. */
  public static List<Run<Money>> annuals(RentCharge charge, LocalDate start) {
    List<RentStep> changes = charge.changes();
    List<Run<Money>> runs = new ArrayList<>(changes.size() + 1);
    add(runs, start, charge.annual());
    List<Money> after = charge.annualAfterSteps();
    for (int i = 0; i < after.size(); i++) {
      add(runs, changes.get(i).from(), after.get(i));
    }
    return runs;
  }

  /** The shares of a charge that are not collected; neighbours differ. */
  public static List<Run<Ratio>> concessions(RentCharge charge, LocalDate start) {
    List<Run<Ratio>> runs = new ArrayList<>(2 * charge.concessions().size() + 1);
    add(runs, start, Ratio.ZERO);
    for (RentConcession concession : charge.concessions()) {
      add(runs, concession.dates().start(), concession.share());
      add(runs, concession.dates().end(), Ratio.ZERO);
    }
    return runs;
  }

  /** The value that holds on a day of the term. */
  public static <T> T on(List<Run<T>> runs, LocalDate date) {
    int index = runs.size() - 1;
    while (index > 0 && runs.get(index).from().isAfter(date)) {
      index--;
    }
    return runs.get(index).value();
  }

  /** When the first run after a day begins, or an earlier end. */
  public static <T> LocalDate nextAfter(List<Run<T>> runs, LocalDate date, LocalDate end) {
    for (Run<T> run : runs) {
      if (run.from().isAfter(date)) {
        return run.from().isBefore(end) ? run.from() : end;
      }
    }
    return end;
  }

  /** Adds a run, in place of one that would begin on the same day, unless nothing changes. */
  private static <T> void add(List<Run<T>> runs, LocalDate from, T value) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).from().equals(from)) {
      runs.remove(last);
      last--;
    }
    if (last < 0 || !runs.get(last).value().equals(value)) {
      runs.add(new Run<>(from, value));
    }
  }
}
