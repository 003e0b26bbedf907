package org.creativehubs.metrics.linkedtables;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.DominanceRule;
import org.creativehubs.metrics.disclosure.HidingCost;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.immutables.value.Value;

/** Tables that share counts, and which of their counts must not be seen. */
@HubValue
@Value.Immutable
public abstract class LinkedSuppressionInput {

  /** One who sees the publishable form, in which zeros are shown. */
  static final Attacker STRANGER = Attacker.builder().together(0).build();

  LinkedSuppressionInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts and the tables. */
  public abstract LinkedTables tables();

  /** The least count above zero that may be shown; 1 or more, in the measure of the tables. */
  public abstract long threshold();

  /**
   * The cells that an earlier release hid, each once; they stay hidden. A group of one code, or of
   * all, may be called by its own name or by that of the code, or left out as for a total.
   */
  public abstract List<CellName> hiddenBefore();

  /**
   * Against whom hidden counts are protected. Where it is left out zeros are shown to them, none
   * sees why a cell is hidden, and each of {@link #contributors()}, if there are any, knows what it
   * contributes.
   */
  @Value.Default
  public Attacker attacker() {
    return contributors().isEmpty() ? STRANGER : Attacker.ofPublication();
  }

  /**
   * What the contributors of a cell must keep for it to be shown, and for the sum of the hidden
   * cells of a line; absent to look at counts only.
   */
  public abstract Optional<DominanceRule> dominance();

  /**
   * Who stands behind base counts, as far as it is known; each count once. Of each as many of the
   * largest are given as {@link #dominance()} looks at. Who stands behind sums follows.
   */
  public abstract List<LinkedContributors> contributors();

  /** How uncertain every hidden count must stay. Where it is left out none may be certain. */
  @Value.Default
  public ProtectionPolicy protection() {
    return ProtectionPolicy.certainty();
  }

  /** What the hiding of a cell costs. Where it is left out its count. */
  @Value.Default
  public HidingCost cost() {
    return HidingCost.COUNT;
  }

  /** What stands in a hidden cell; text that is not blank. Where it is left out {@code C}. */
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
    Check.atLeast(threshold(), 1, "threshold");
    Check.notBlank(marker(), "marker");
    Check.distinct(hiddenBefore(), name -> name, "hiddenBefore", "name");
    dominance().ifPresent(rule -> LinkedContributors.checkEnough(rule, contributors()));
    LinkedContributors.byBase(tables(), contributors());
    checkReasons();
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

  /** Builds a {@link LinkedSuppressionInput}. */
  public static final class Builder extends ImmutableLinkedSuppressionInput.Builder {
    Builder() {}
  }
}
