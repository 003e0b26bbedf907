package org.creativehubs.core.assumption;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a figure stands on: named, dated and sourced values. */
@HubValue
@Value.Immutable
public abstract class AssumptionSet {

  AssumptionSet() {}

  /**
   * A set of assumptions.
   *
   * @param provenance its name, date, source and standing
   * @param values what is assumed; at least one, each with a name of its own
   * @return the set
   */
  public static AssumptionSet of(Provenance provenance, Assumption... values) {
    return of(provenance, ImmutableList.copyOf(values));
  }

  /** A set of values of one origin. */
  public static AssumptionSet of(Provenance provenance, List<Assumption> values) {
    return new Builder().provenance(provenance).addAllValues(values).build();
  }

  /** Its name, date, source and standing. */
  public abstract Provenance provenance();

  /** What is assumed; at least one, each with a name of its own. */
  public abstract List<Assumption> values();

  @Value.Check
  void check() {
    Check.notEmpty(values(), "values");
    Check.distinct(values(), Assumption::name, "values", "name");
  }

  /** All values, then where they come from, in one line. */
  @Override
  public final String toString() {
    return values().stream().map(Assumption::toString).collect(Collectors.joining(", "))
        + ": "
        + provenance();
  }

  static final class Builder extends ImmutableAssumptionSet.Builder {}
}
