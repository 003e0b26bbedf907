package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Judges every obligation of an agreement, in every window of the period asked about. */
final class AgreementJudge {

  private final ServiceLevelAgreement agreement;
  private final List<Evidence> evidence;
  private final List<Reading> readings;
  private final Optional<DateRange> period;
  private final Moment moment;

  private AgreementJudge(SlaCheckerInput input, List<Reading> readings, Moment moment) {
    this.agreement = input.subject();
    this.evidence = known(input.counted(), moment);
    this.readings = readings;
    this.period = input.judged();
    this.moment = moment;
  }

  static List<ObligationOutcome> judge(SlaCheckerInput input) {
    List<ObligationOutcome> outcomes = judge(input, input.readings(), Moment.at(input.asAt()));
    Check.that(
        !outcomes.isEmpty(),
        Fault.INCONSISTENT,
        "asAt",
        "be a day with an obligation in force",
        input.asAt().map(LocalDate::toString).orElse("missing"));
    return outcomes;
  }

  static List<ObligationOutcome> judge(
      SlaCheckerInput input, List<Reading> readings, Moment moment) {
    return new AgreementJudge(input, readings, moment).outcomes();
  }

  private static List<Evidence> known(List<Evidence> all, Moment moment) {
    return moment.known().isEmpty()
        ? all
        : all.stream().filter(piece -> isKnown(piece, moment.known().get())).toList();
  }

  /** A period is known as far as it has been counted, so its evidence comes with its last day. */
  static boolean isKnown(Evidence piece, LocalDate day) {
    Optional<LocalDate> from = piece.knownFrom();
    return from.isEmpty() || !from.get().isAfter(day);
  }

  private List<ObligationOutcome> outcomes() {
    ImmutableList.Builder<ObligationOutcome> outcomes = ImmutableList.builder();
    if (period.isEmpty()) {
      for (Obligation obligation : inForce(moment.version())) {
        Verdict verdict = new ObligationJudge(obligation, readings, moment).judge(evidence);
        outcomes.add(ObligationOutcome.of(obligation, List.of(verdict)));
      }
      return outcomes.build();
    }
    for (Obligation obligation : all(period.get()).values()) {
      List<Verdict> verdicts = verdicts(period.get(), obligation);
      if (!verdicts.isEmpty()) {
        outcomes.add(ObligationOutcome.of(obligation, verdicts));
      }
    }
    return outcomes.build();
  }

  private List<Obligation> inForce(Optional<LocalDate> day) {
    return day.isPresent() ? agreement.inForce(day.get()) : agreement.obligations();
  }

  /** Every obligation that was in force at some time of the period, as it was last. */
  private Map<String, Obligation> all(DateRange period) {
    Map<String, Obligation> byId = new LinkedHashMap<>();
    inForce(lastDay(period)).forEach(obligation -> byId.put(obligation.id(), obligation));
    if (!agreement.revisions().isEmpty()) {
      for (DateRange month : period.splitByMonths(1)) {
        inForce(lastDay(month)).forEach(was -> byId.putIfAbsent(was.id(), was));
      }
    }
    return byId;
  }

  private Optional<LocalDate> lastDay(DateRange window) {
    LocalDate last = window.lastDay();
    return Optional.of(moment.version().filter(version -> version.isBefore(last)).orElse(last));
  }

  /** One for each window on whose last day the obligation is in force. */
  private List<Verdict> verdicts(DateRange period, Obligation latest) {
    List<Verdict> verdicts = new ArrayList<>();
    List<DateRange> windows = Window.of(period, latest);
    for (DateRange range : windows) {
      inForce(lastDay(range), latest)
          .map(obligation -> judge(range, obligation, windows.size() == 1))
          .ifPresent(verdicts::add);
    }
    return verdicts;
  }

  /** The version of one obligation; the list is not searched where nothing was revised. */
  private Optional<Obligation> inForce(Optional<LocalDate> day, Obligation latest) {
    return agreement.revisions().isEmpty()
        ? Optional.of(latest)
        : inForce(day).stream().filter(was -> was.id().equals(latest.id())).findFirst();
  }

  private Verdict judge(DateRange range, Obligation obligation, boolean only) {
    Window window = Window.of(range, obligation, agreement.term(), only);
    return new ObligationJudge(obligation, readings, moment).judge(evidence, window);
  }
}
