package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Places with their counts by one or several measures, and the thresholds of a screen. */
@HubValue
@Value.Immutable
public abstract class ClusterScreenInput {

  ClusterScreenInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The measures, such as businesses and jobs, each once and of the same places; at least one. */
  public abstract List<ScreenTable> tables();

  /** The thresholds. */
  public abstract ScreenRule rule();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(tables(), "tables");
    Check.distinct(tables(), ScreenTable::measure, "tables", "measure");
    for (int i = 0; i < tables().size(); i++) {
      ScreenTable table = tables().get(i);
      ScreenTable.same(
          ImmutableSet.copyOf(table.later().regions()),
          ImmutableSet.copyOf(tables().get(0).later().regions()),
          "tables[" + i + "].later.regions");
      checkOthers(table, table.later(), "tables[" + i + "].later");
      String earlier = "tables[" + i + "].earlier";
      table.earlier().ifPresent(given -> checkOthers(table, given, earlier));
    }
  }

  private void checkOthers(ScreenTable table, EmploymentTable counts, String field) {
    Check.that(
        rule().totals() == ScreenTotals.ALL || !table.others(counts).isEmpty(),
        Fault.INCONSISTENT,
        field,
        "hold an industry without a group for totals " + rule().totals(),
        counts.industries());
  }

  /** Builds a {@link ClusterScreenInput}. */
  public static final class Builder extends ImmutableClusterScreenInput.Builder {
    Builder() {}
  }
}
