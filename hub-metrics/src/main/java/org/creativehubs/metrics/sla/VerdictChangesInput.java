package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** An agreement, all evidence, and the two days whose verdicts are compared. */
@HubValue
@Value.Immutable
public abstract class VerdictChangesInput {

  VerdictChangesInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Agreement, evidence, period and the readings of the first day; without a day of its own. */
  public abstract SlaCheckerInput question();

  /** The first day; before {@link #to()}. */
  @IsoDate
  public abstract LocalDate from();

  /** The second day; after {@link #from()}. */
  @IsoDate
  public abstract LocalDate to();

  /**
   * The readings that took the place of earlier ones of the same word by the second day, one or
   * several for each word.
   */
  public abstract List<Reading> changedReadings();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void checkDays() {
    Check.after(to(), "to", from(), "from");
    Check.that(
        question().asAt().isEmpty(),
        Fault.INCONSISTENT,
        "question.asAt",
        "be absent beside from and to",
        question().asAt().map(LocalDate::toString).orElse(""));
    Check.distinct(
        changedReadings(),
        reading -> List.of(reading.criterion(), reading.name()),
        "changedReadings",
        "name");
  }

  /** Builds a {@link VerdictChangesInput}. */
  public static final class Builder extends ImmutableVerdictChangesInput.Builder {
    Builder() {}
  }
}
