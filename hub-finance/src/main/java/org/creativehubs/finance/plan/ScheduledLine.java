package org.creativehubs.finance.plan;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Income or a cost with an amount of its own for each month, as a lease makes it due. */
@HubValue
@Value.Immutable
public abstract class ScheduledLine {

  ScheduledLine() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String name();

  /** What it is; one that is planned, not of a loan or a balance. */
  public abstract LineKind kind();

  /**
   * The amounts of the months from month 1 on, each zero or more, whichever way it goes; months
   * beyond the last have none.
   */
  public abstract List<Money> amounts();

  /** The ids of the lettings that pay it, each once; none where it is not of lettings. */
  public abstract List<String> lettings();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Months.checkPlanned(kind());
    Check.each(amounts(), "amounts", (amount, at) -> Check.notNegative(amount, at));
    Check.distinct(lettings(), id -> id, "lettings", "id");
  }

  /** Builds a {@link ScheduledLine}. */
  public static final class Builder extends ImmutableScheduledLine.Builder {
    Builder() {}
  }
}
