package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Agreements to be checked, each for a period, and how many of the worst are to be listed. */
@HubValue
@Value.Immutable
public abstract class SlaPortfolioInput {

  SlaPortfolioInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The checks, each of another agreement or for another period; at least one, unless hubs have
   * agreements.
   */
  public abstract List<SlaCheckerInput> checks();

  /**
   * The hubs of which all agreements are checked out of their registers, each with an id of its
   * own; given only without checks.
   */
  public abstract List<Hub> hubs();

  /** The period asked about, of the agreements of all hubs; as a check has it. */
  public abstract Optional<DateRange> period();

  /** The day on which it is asked of all hubs; as a check has it. */
  @IsoDate
  public abstract Optional<LocalDate> asAt();

  /** How open words of the agreements of hubs are read, as a check has it. */
  public abstract List<Reading> readings();

  /** Whose counts rank above whose, for the agreements of hubs; as a check has it. */
  public abstract Optional<EvidencePolicy> policy();

  /** How many of the worst are listed, one or more; absent where all are. */
  public abstract OptionalInt worst();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Optional<List<Hub>> given = Optional.of(hubs()).filter(hubs -> !hubs.isEmpty());
    Check.exactlyOne(checks(), "checks", given, "hubs");
    Check.givenOnlyIf(period(), "period", !hubs().isEmpty(), "hubs are");
    Check.givenOnlyIf(asAt(), "asAt", !hubs().isEmpty(), "hubs are");
    Check.givenOnlyIf(policy(), "policy", !hubs().isEmpty(), "hubs are");
    Check.that(
        readings().isEmpty() || !hubs().isEmpty(),
        Fault.INCONSISTENT,
        "readings",
        "be given only if hubs are",
        readings().size() + " given");
    worst().ifPresent(worst -> Check.atLeast(worst, 1, "worst"));
    Check.distinct(hubs(), Hub::id, "hubs", "id");
    Check.that(
        hubs().isEmpty() || all().findAny().isPresent(),
        Fault.INCONSISTENT,
        "hubs",
        "have an agreement",
        hubs().size() + " without");
    Check.distinct(checks(), SlaPortfolioInput::key, "checks", "hub, agreement and period");
  }

  private static String key(SlaCheckerInput check) {
    return check.hub().map(hub -> hub.id() + " / ").orElse("")
        + check.subject().id()
        + " for "
        + check.judged().map(Object::toString).orElse("any");
  }

  /** The checks, one for each agreement of each hub if there are hubs. */
  final Stream<SlaCheckerInput> all() {
    return hubs().isEmpty() ? checks().stream() : hubs().stream().flatMap(this::of);
  }

  private Stream<SlaCheckerInput> of(Hub hub) {
    return hub.agreements().stream()
        .map(
            agreement ->
                SlaCheckerInput.builder()
                    .hub(hub)
                    .agreementId(agreement.id())
                    .period(period())
                    .asAt(asAt())
                    .readings(readings())
                    .policy(policy())
                    .build());
  }

  /** Builds a {@link SlaPortfolioInput}. */
  public static final class Builder extends ImmutableSlaPortfolioInput.Builder {
    Builder() {}
  }
}
