package org.creativehubs.metrics.sla;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A record of a register that does not count in a check, and why. */
@HubValue
@Value.Immutable
public abstract class LeftOutEvidence {

  LeftOutEvidence() {}

  /** What the input holds and does not count, in its order. */
  static List<LeftOutEvidence> of(SlaCheckerInput input) {
    List<Evidence> register = input.register();
    return register.stream().flatMap(piece -> of(piece, register, input).stream()).toList();
  }

  private static Optional<LeftOutEvidence> of(
      Evidence piece, List<Evidence> register, SlaCheckerInput input) {
    if (input
        .judged()
        .filter(period -> EvidenceRules.isOutside(piece, period, register, input.subject()))
        .isPresent()) {
      return Optional.of(of(piece, LeftOutReason.OUTSIDE_PERIOD));
    }
    return input.asAt().filter(day -> !AgreementJudge.isKnown(piece, day)).isPresent()
        ? Optional.of(of(piece, LeftOutReason.NOT_YET_KNOWN))
        : Optional.empty();
  }

  /** What counts that rank higher leave out. */
  static List<LeftOutEvidence> of(List<Evidence> outranked) {
    return outranked.stream().map(piece -> of(piece, LeftOutReason.OUTRANKED)).toList();
  }

  /** Why a record does not count for a run rate; empty where it does. */
  static Optional<LeftOutEvidence> of(Evidence piece, RunRateInput input) {
    if (piece.kind() == EvidenceKind.CAPACITY) {
      return Optional.of(of(piece, LeftOutReason.CAPACITY));
    }
    if (piece.period().isEmpty()) {
      return Optional.of(of(piece, LeftOutReason.UNDATED));
    }
    DateRange days = piece.period().get();
    if (!input.period().contains(days)) {
      return Optional.of(of(piece, LeftOutReason.OUTSIDE_PERIOD));
    }
    return days.lastDay().isAfter(input.asAt())
        ? Optional.of(of(piece, LeftOutReason.NOT_YET_KNOWN))
        : Optional.empty();
  }

  private static LeftOutEvidence of(Evidence evidence, LeftOutReason reason) {
    return ImmutableLeftOutEvidence.builder().evidence(evidence).reason(reason).build();
  }

  /** The record. */
  public abstract Evidence evidence();

  /** Why it does not count. */
  public abstract LeftOutReason reason();

  /** The time that it counts or at which it held, in words; empty where it says none. */
  final Optional<String> time() {
    return Stream.of(evidence().period(), evidence().asOf())
        .flatMap(Optional::stream)
        .map(Object::toString)
        .findFirst();
  }
}
