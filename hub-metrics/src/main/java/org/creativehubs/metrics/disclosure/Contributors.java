package org.creativehubs.metrics.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Who stands behind one cell or total: how many enterprises, and how large the largest two are. */
@HubValue
@Value.Immutable
public abstract class Contributors {

  Contributors() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The region, the name of one of the table; absent for the total of all regions. */
  public abstract Optional<String> region();

  /** The industry, the name of one of the table; absent for the total of all industries. */
  public abstract Optional<String> industry();

  /** How many enterprises there are; zero or more. */
  public abstract int enterprises();

  /** What the largest enterprise contributes, in the measure of the table; zero or more. */
  public abstract long largest();

  /** What the second largest contributes, in the measure of the table; at most {@link #largest}. */
  public abstract long second();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(enterprises(), "enterprises");
    WholeCounts.check(largest(), "largest");
    Check.that(second() >= 0 && second() <= largest(), "second", "be from 0 to largest", second());
  }

  /** The position in a table with its totals behind; checked against the count there. */
  static Map<Integer, Contributors> byPosition(EmploymentTable table, List<Contributors> given) {
    int width = table.industries().size() + 1;
    long[] counts = WholeCounts.of(table);
    Map<Integer, Contributors> found = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      Contributors facts = given.get(i);
      int row = facts.region().map(table::regionIndex).orElse(table.regions().size());
      int column = facts.industry().map(table::industryIndex).orElse(width - 1);
      int at = row * width + column;
      String field = "contributors[" + i + "]";
      Check.that(
          facts.largest() + facts.second() <= counts[at],
          Fault.INCONSISTENT,
          field,
          "be at most the count of the cell, " + counts[at],
          facts.largest() + " + " + facts.second());
      Check.that(
          found.put(at, facts) == null,
          Fault.DUPLICATE,
          field,
          "be of another cell than those before",
          facts.region().orElse("total") + ", " + facts.industry().orElse("total"));
    }
    return found;
  }

  /** Builds a {@link Contributors}. */
  public static final class Builder extends ImmutableContributors.Builder {
    Builder() {}
  }
}
