package org.creativehubs.metrics.sla;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * An agreement, by itself or of a hub, what speaks for its being kept, and how its open words are
 * read.
 */
@HubValue
@Value.Immutable
public abstract class SlaCheckerInput {

  SlaCheckerInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is promised; absent where an agreement of a hub is meant. */
  public abstract Optional<ServiceLevelAgreement> agreement();

  /**
   * What speaks for or against it; each piece names an obligation that the agreement has or had.
   * What lies in the period asked about counts, of levels what reaches into it (also the last
   * reading before it, where a reading stands until the next one), and of what is to be done once
   * what came later; the rest is left out. Periods of what counts for one obligation and one part
   * of it, by one counter and with the same facts, do not overlap. Empty where the evidence of a
   * hub is meant.
   */
  public abstract List<Evidence> evidence();

  /** The hub whose agreement and evidence are meant; given only without an agreement. */
  public abstract Optional<Hub> hub();

  /** The id of its agreement; given with a hub and only then. */
  public abstract Optional<String> agreementId();

  /**
   * How open words are read, each in one way or in several; where there are several, the promise is
   * judged under each.
   */
  public abstract List<Reading> readings();

  /** Whose counts rank above whose, and how wide "about" is; absent where neither is said. */
  public abstract Optional<EvidencePolicy> policy();

  /**
   * The period asked about; absent where all that is known counts, whatever its time, unless {@link
   * #asAt()} is given: then it is the term of the agreement. Of a period that reaches out of the
   * term only the days of the term are judged.
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
    Optional<DateRange> term = subject().term();
    if (period().isEmpty()) {
      return asAt().isEmpty() ? Optional.empty() : term;
    }
    return term.flatMap(promised -> promised.intersection(period().get())).or(this::period);
  }

  /** What is promised, wherever it is given. */
  final ServiceLevelAgreement subject() {
    return agreement().orElseGet(() -> named(hub().orElseThrow(), agreementId().orElseThrow()));
  }

  private static ServiceLevelAgreement named(Hub hub, String id) {
    return Check.named(hub.agreements(), ServiceLevelAgreement::id, id, "agreementId");
  }

  /** What speaks for or against it, of whatever time. */
  final List<Evidence> register() {
    return hub().map(hub -> hub.evidenceFor(subject())).orElseGet(this::evidence);
  }

  /** What of it lies in the period that is judged. */
  final List<Evidence> counted() {
    Optional<DateRange> judged = judged();
    List<Evidence> register = register();
    return judged.isEmpty()
        ? register
        : register.stream()
            .filter(piece -> !EvidenceRules.isOutside(piece, judged.get(), register, subject()))
            .toList();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(
        readings(), reading -> List.of(reading.criterion(), reading.name()), "readings", "name");
    Check.givenExactlyIf(hub(), "hub", agreement().isEmpty(), "agreement is absent");
    Check.givenExactlyIf(agreementId(), "agreementId", hub().isPresent(), "hub is");
    Check.that(
        hub().isEmpty() || evidence().isEmpty(),
        Fault.INCONSISTENT,
        "evidence",
        "be absent where a hub has it",
        evidence().size() + " given");
    ServiceLevelAgreement subject = subject();
    if (hub().isPresent()) {
      Check.inPlace("hub", () -> checked(hub().get().evidence(), subject));
    } else {
      checked(evidence(), subject);
    }
  }

  @CanIgnoreReturnValue
  private List<Evidence> checked(List<Evidence> evidence, ServiceLevelAgreement subject) {
    EvidenceRules.check(evidence, subject, judged(), hub().isPresent());
    return evidence;
  }

  /** Builds a {@link SlaCheckerInput}. */
  public static final class Builder extends ImmutableSlaCheckerInput.Builder {
    Builder() {}
  }
}
