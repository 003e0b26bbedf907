package org.creativehubs.metrics.disclosure;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts, and which of them must not be seen. */
@HubValue
@Value.Immutable
public abstract class CellSuppressionInput {

  CellSuppressionInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts; whole numbers whose total is at most 2^53. */
  public abstract EmploymentTable table();

  /** The least count above zero that may be shown; 1 or more, in the measure of the table. */
  public abstract long threshold();

  /**
   * What the contributors of a cell must keep for it to be shown; absent to look at counts only.
   */
  public abstract Optional<DominanceRule> dominance();

  /**
   * How uncertain every hidden count must stay, those that protect others too. Where it is left out
   * none may be known for certain.
   */
  @Value.Default
  public ProtectionPolicy protection() {
    return ProtectionPolicy.certainty();
  }

  /** Who stands behind cells and totals, as far as it is known; each cell once. */
  public abstract List<Contributors> contributors();

  /**
   * What stands in a hidden cell; text that is not blank. Where it is left out {@code C}, as in
   * extracts of the Inter-Departmental Business Register.
   */
  @Value.Default
  public String marker() {
    return "C";
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    WholeCounts.check(table());
    Check.atLeast(threshold(), 1, "threshold");
    Check.notBlank(marker(), "marker");
    Check.that(
        contributors().isEmpty() || dominance().isPresent(),
        Fault.INCONSISTENT,
        "contributors",
        "be given together with dominance",
        contributors().size());
    Contributors.byPosition(table(), contributors());
  }

  /** Builds a {@link CellSuppressionInput}. */
  public static final class Builder extends ImmutableCellSuppressionInput.Builder {
    Builder() {}
  }
}
