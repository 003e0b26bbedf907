package org.creativehubs.finance.appraisal;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Flows of one kind, year by year, in real terms. */
@HubValue
@Value.Immutable
public abstract class ValueStream {

  ValueStream() {}

  /**
   * A stream.
   *
   * @param name what it is; not blank
   * @param kind how it counts
   * @param flows the flows of the years 0, 1, 2 and so on, in one currency; one to 1001
   * @return the stream
   */
  public static ValueStream of(String name, StreamKind kind, List<Money> flows) {
    return new Builder().name(name).kind(kind).addAllFlows(flows).build();
  }

  /** What it is; not blank. */
  public abstract String name();

  /** How it counts. */
  public abstract StreamKind kind();

  /** The flows from year 0 on, in one currency; those of costs and contributions never negative. */
  public abstract List<Money> flows();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Flows.check(flows(), "flows");
    if (kind() == StreamKind.PUBLIC_COST || kind() == StreamKind.PRIVATE_CONTRIBUTION) {
      for (int year = 0; year < flows().size(); year++) {
        Check.notNegative(flows().get(year), "flows[" + year + "]");
      }
    }
  }

  static final class Builder extends ImmutableValueStream.Builder {}
}
