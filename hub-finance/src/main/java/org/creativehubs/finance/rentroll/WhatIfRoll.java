package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.whatif.ChangedFact;
import org.immutables.value.Value;

/** The rent roll of a hub as it is and as it would be after some changes. */
@HubValue
@Value.Immutable
public abstract class WhatIfRoll implements ExplainedAnswer, ExplainedTable {

  WhatIfRoll() {}

  static Builder builder() {
    return new Builder();
  }

  /** The date of both rolls. */
  @IsoDate
  public abstract LocalDate on();

  /** The year for which rent due is added up. */
  public abstract DateRange year();

  /** The conventions of both rolls. */
  public abstract RollPolicy policy();

  /** What the changes are called, in the order in which they were made; at least one. */
  public abstract List<String> changes();

  /** Every fact that is different, in the order of the changes; perhaps none. */
  public abstract List<ChangedFact> facts();

  /** The totals of the hub as it is. */
  public abstract RollTotals before();

  /** The totals of the hub as it would be, in the same currency. */
  public abstract RollTotals after();

  /** How the differences were calculated; the last is that of what falls due in the year. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(changes(), "changes");
  }

  /** What is let, vacant, passing and due, before and after. */
  @Override
  public final Sheet<?> sheet() {
    return WhatIfTable.totals(this);
  }

  /** The totals, then every fact that is different. */
  @Override
  public final List<Sheet<?>> sheets() {
    return facts().isEmpty() ? List.of(sheet()) : List.of(sheet(), WhatIfTable.facts(this));
  }

  /** The changes, the date and both rents in one line. */
  @Override
  public final String toString() {
    return String.join("; ", changes())
        + " on "
        + on()
        + ": passing rent "
        + before().passingRent()
        + " -> "
        + after().passingRent()
        + ", due "
        + before().dueInYear()
        + " -> "
        + after().dueInYear()
        + ", "
        + facts().size()
        + " facts";
  }

  static final class Builder extends ImmutableWhatIfRoll.Builder {}
}
