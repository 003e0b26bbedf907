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

  /** Against whom hidden counts are protected. Where it is left out as the publishable form is. */
  @Value.Default
  public Attacker attacker() {
    return Attacker.ofPublication();
  }

  /**
   * How uncertain every hidden count must stay, those that protect others too. Where it is left out
   * none may be known for certain.
   */
  @Value.Default
  public ProtectionPolicy protection() {
    return ProtectionPolicy.certainty();
  }

  /**
   * Who stands behind cells and totals, as far as it is known; each cell once. Of each as many of
   * the largest are given as {@link #dominance()} looks at.
   */
  public abstract List<Contributors> contributors();

  /** What the hiding of a cell costs. Where it is left out its count. */
  @Value.Default
  public HidingCost cost() {
    return HidingCost.COUNT;
  }

  /** Cells that must be shown, or may not be hidden to protect others; each cell once. */
  public abstract List<CellUse> uses();

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
    dominance().ifPresent(rule -> Contributors.checkEnough(rule, contributors()));
    checkReasons();
    CellUse.byPosition(table(), uses());
    Contributors.byPosition(table(), contributors());
  }

  /** Refuses a width that no small count can have where it is known to be small. */
  private void checkReasons() {
    boolean isKept = !attacker().reasonsKnown() || protection().leastWidth() <= threshold() - 2;
    Check.that(
        isKept || threshold() == 1,
        Fault.INCONSISTENT,
        "protection.leastWidth",
        "be at most threshold - 2, as attacker.reasonsKnown distinguishes small counts",
        protection().leastWidth());
  }

  /** Builds a {@link CellSuppressionInput}. */
  public static final class Builder extends ImmutableCellSuppressionInput.Builder {
    Builder() {}
  }
}
