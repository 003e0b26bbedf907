package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A target that is worked towards month by month, and what has been done so far. */
@HubValue
@Value.Immutable
public abstract class RunRateInput {

  RunRateInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is promised: at least a number, not a share, that adds up over time. */
  public abstract Obligation obligation();

  /** The period in which the target is to be reached; the months are counted from its start. */
  public abstract DateRange period();

  /** The last day that has been counted; within the period. */
  @IsoDate
  public abstract LocalDate asAt();

  /**
   * What was done, each piece with its period within {@link #period()}; periods do not overlap and
   * do not reach beyond {@link #asAt()}. Evidence of capacity has no place here.
   */
  public abstract List<Evidence> evidence();

  /** How open words are read; at most one reading for each. */
  public abstract List<Reading> readings();

  @Value.Check
  void check() {
    boolean adds =
        obligation().comparison() == Comparison.AT_LEAST && obligation().basis().isEmpty();
    Check.that(
        adds,
        "obligation",
        "be at least a number, not a share",
        Measure.words(obligation().comparison())
            + obligation().basis().map(basis -> " a share of " + basis).orElse(" a number"));
    Check.that(
        obligation().accruing().filter(Accrual.ADDS_UP::equals).isPresent(),
        Fault.INCONSISTENT,
        "obligation",
        "be of numbers that add up",
        obligation().accruing().map(Measure::words).orElse("silent on it"));
    Check.that(period().contains(asAt()), "asAt", "lie within " + period(), asAt());
    Check.distinct(readings(), Reading::criterion, "readings", "criterion");
    checkEvidence();
    EvidenceRules.check(evidence(), obligation(), period());
  }

  private void checkEvidence() {
    for (int i = 0; i < evidence().size(); i++) {
      Evidence piece = evidence().get(i);
      String field = "evidence[" + i + "]";
      Check.that(piece.kind() != EvidenceKind.CAPACITY, field, "not be of capacity", piece.kind());
      Check.that(
          piece.period().isPresent(),
          Fault.MISSING_FIELD,
          field + ".period",
          "be given",
          "missing");
      LocalDate last = piece.period().orElseThrow().lastDay();
      Check.that(
          !last.isAfter(asAt()), Fault.INCONSISTENT, field + ".period", "end by " + asAt(), last);
    }
    Check.that(
        evidence().stream().map(Evidence::facts).distinct().count() <= 1,
        Fault.INCONSISTENT,
        "evidence",
        "state the same facts throughout",
        evidence().stream().map(Evidence::facts).distinct().toList());
  }

  /** Builds a {@link RunRateInput}. */
  public static final class Builder extends ImmutableRunRateInput.Builder {
    Builder() {}
  }
}
