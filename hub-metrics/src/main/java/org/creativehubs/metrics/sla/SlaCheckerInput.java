package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** An agreement, what speaks for its being kept, and how its open words are read. */
@HubValue
@Value.Immutable
public abstract class SlaCheckerInput {

  SlaCheckerInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is promised. */
  public abstract ServiceLevelAgreement agreement();

  /**
   * What speaks for or against it; each piece names an obligation that the agreement has or had.
   * Periods of evidence for one obligation with the same facts do not overlap.
   */
  public abstract List<Evidence> evidence();

  /** How open words are read; at most one reading for each. */
  public abstract List<Reading> readings();

  /**
   * The period asked about; absent where all that is known counts, whatever its time, unless {@link
   * #asAt()} is given: then it is the term of the agreement.
   */
  public abstract Optional<DateRange> period();

  /**
   * The day on which it is asked: the version of the agreement and the evidence are those of that
   * day, and what is not over by then is not due. Absent where the version of now and all evidence
   * count and everything is due.
   */
  @IsoDate
  public abstract Optional<LocalDate> asAt();

  /** The period that is judged, where there is one. */
  final Optional<DateRange> judged() {
    return period().isPresent() || asAt().isEmpty() ? period() : agreement().term();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(readings(), Reading::criterion, "readings", "criterion");
    EvidenceRules.check(evidence(), agreement(), judged());
  }

  /** Builds a {@link SlaCheckerInput}. */
  public static final class Builder extends ImmutableSlaCheckerInput.Builder {
    Builder() {}
  }
}
