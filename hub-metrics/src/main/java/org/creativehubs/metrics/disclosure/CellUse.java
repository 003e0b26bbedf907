package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What those who publish a table want of one cell or total. */
@HubValue
@Value.Immutable
public abstract class CellUse {

  /** What is wanted. */
  public enum Kind {
    /** It is shown whatever the rules say, such as a count that is public already. */
    MUST_SHOW,
    /** It is hidden only for its own sake, never to protect another. */
    MAY_NOT_USE
  }

  CellUse() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The region, the name of one of the table; absent for the total of all regions. */
  public abstract Optional<String> region();

  /** The industry, the name of one of the table; absent for the total of all industries. */
  public abstract Optional<String> industry();

  /** What is wanted. */
  public abstract Kind kind();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** The kind at each position of a table with its totals behind; empty where nothing is wanted. */
  static List<Optional<Kind>> byPosition(EmploymentTable table, List<CellUse> uses) {
    int width = table.industries().size() + 1;
    int size = (table.regions().size() + 1) * width;
    List<Optional<Kind>> kinds = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    for (int i = 0; i < uses.size(); i++) {
      CellUse use = uses.get(i);
      int row = use.region().map(table::regionIndex).orElse(table.regions().size());
      int at = row * width + use.industry().map(table::industryIndex).orElse(width - 1);
      String name = use.region().orElse("total") + ", " + use.industry().orElse("total");
      Check.that(
          kinds.get(at).isEmpty(),
          Fault.DUPLICATE,
          "uses[" + i + "]",
          "be of another cell than those before",
          name);
      kinds.set(at, Optional.of(use.kind()));
    }
    return kinds;
  }

  /** Builds a {@link CellUse}. */
  public static final class Builder extends ImmutableCellUse.Builder {
    Builder() {}
  }
}
