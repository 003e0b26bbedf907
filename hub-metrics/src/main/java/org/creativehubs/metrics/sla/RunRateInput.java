package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
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

/** A target or a ceiling that fills up month by month, and what has been done so far. */
@HubValue
@Value.Immutable
public abstract class RunRateInput {

  RunRateInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What is promised: at least or at most a number or a share, of something that adds up over time;
   * given unless a hub says it.
   */
  public abstract Optional<Obligation> obligation();

  /** The hub whose agreement promises it, and whose register says what was done. */
  public abstract Optional<Hub> hub();

  /** The id of an agreement of the hub; given only with it. */
  public abstract Optional<String> agreementId();

  /** The id of an obligation of that agreement; given only with it. */
  public abstract Optional<String> obligationId();

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

  /** Which months set the pace. */
  public abstract RunRatePace pace();

  /** How many of the latest months set the pace, at least one; given only for LATEST_MONTHS. */
  public abstract OptionalInt paceMonths();

  /**
   * What the basis is expected to be in each month left, in the unit of the obligation, above zero;
   * given only where the obligation is a share.
   */
  public abstract Optional<Ratio> basisPerMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(obligation(), "obligation", hub(), "hub");
    Check.givenExactlyIf(agreementId(), "agreementId", hub().isPresent(), "hub is");
    Check.givenExactlyIf(obligationId(), "obligationId", hub().isPresent(), "hub is");
    if (hub().isPresent()) {
      Check.that(
          evidence().isEmpty(),
          Fault.INCONSISTENT,
          "evidence",
          "be absent where the hub has a register",
          evidence().size() + " given");
      plain();
    } else {
      checkPlain();
    }
  }

  private void checkPlain() {
    Check.that(
        promise().comparison() != Comparison.EQUAL_TO,
        "obligation",
        "be of at least or at most",
        promise().comparison());
    Check.that(
        promise().accruing().filter(Accrual.ADDS_UP::equals).isPresent(),
        Fault.INCONSISTENT,
        "obligation",
        "be of numbers that add up (follow a level, such as jobs, with TargetProgress)",
        promise().accruing().map(rule -> "a number that stands").orElse("silent on it"));
    Check.that(period().contains(asAt()), "asAt", "lie within " + period(), asAt());
    Check.distinct(readings(), Reading::criterion, "readings", "criterion");
    checkPace();
    checkBasis();
    checkEvidence();
    EvidenceRules.check(evidence(), promise(), period());
  }

  private void checkPace() {
    Check.givenExactlyIf(
        Check.boxed(paceMonths()),
        "paceMonths",
        pace() == RunRatePace.LATEST_MONTHS,
        "pace is LATEST_MONTHS");
    paceMonths().ifPresent(months -> Check.atLeast(months, 1, "paceMonths"));
  }

  private void checkBasis() {
    boolean isShare = promise().basis().isPresent();
    Check.givenExactlyIf(basisPerMonth(), "basisPerMonth", isShare, "obligation is a share");
    basisPerMonth().ifPresent(basis -> Check.positive(basis, "basisPerMonth"));
    for (int i = 0; isShare && i < evidence().size(); i++) {
      Check.that(
          evidence().get(i).basisSize().filter(QualifiedNumber::isExact).isPresent(),
          Fault.INCONSISTENT,
          "evidence[" + i + "].basisSize",
          "be given exactly where shares of several months are put together",
          evidence().get(i).basisSize().map(QualifiedNumber::toString).orElse("missing"));
    }
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

  /** What is promised, wherever it is said. */
  final Obligation promise() {
    return obligation()
        .orElseGet(
            () ->
                Check.named(
                    hub().orElseThrow().agreement(agreementId().orElseThrow()).obligations(),
                    Obligation::id,
                    obligationId().orElseThrow(),
                    "obligation"));
  }

  /** What the register of the hub holds and does not count here, and why. */
  final List<LeftOutEvidence> leftOut() {
    return register().flatMap(piece -> LeftOutEvidence.of(piece, this).stream()).toList();
  }

  private Stream<Evidence> register() {
    return hub().stream()
        .flatMap(hub -> hub.evidence().stream())
        .filter(piece -> piece.obligation().equals(promise().id()));
  }

  /** This with promise and evidence in it, wherever they are said. */
  final RunRateInput plain() {
    return hub().isEmpty()
        ? this
        : toBuilder()
            .obligation(promise())
            .hub(Optional.empty())
            .agreementId(Optional.empty())
            .obligationId(Optional.empty())
            .evidence(
                register().filter(piece -> LeftOutEvidence.of(piece, this).isEmpty()).toList())
            .build();
  }

  /** Builds a {@link RunRateInput}. */
  public static final class Builder extends ImmutableRunRateInput.Builder {
    Builder() {}
  }
}
