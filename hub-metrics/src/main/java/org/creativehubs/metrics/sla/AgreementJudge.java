package org.creativehubs.metrics.sla;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Judges every obligation of an agreement, in every window of the period asked about. */
final class AgreementJudge {

  /**
   * When a question is asked; all three are one day, except where a change is taken apart.
   *
   * @param version the day whose version of the agreement holds
   * @param known the day by which evidence must be known
   * @param today the day that decides what is due
   */
  record Moment(Optional<LocalDate> version, Optional<LocalDate> known, Optional<LocalDate> today) {

    static Moment at(Optional<LocalDate> day) {
      return new Moment(day, day, day);
    }
  }

  private final ServiceLevelAgreement agreement;
  private final ServiceLevelAgreement early;
  private final List<Evidence> evidence;
  private final List<Reading> readings;
  private final Optional<EvidencePolicy> policy;
  private final Optional<DateRange> period;
  private final Moment moment;

  private AgreementJudge(SlaCheckerInput input, List<Reading> readings, Moment moment) {
    this.agreement = input.subject();
    this.early = early(agreement);
    this.evidence = known(input.counted(), moment);
    this.readings = readings;
    this.policy = input.policy();
    this.period = input.judged();
    this.moment = moment;
  }

  static List<ObligationOutcome> judge(SlaCheckerInput input) {
    List<ObligationOutcome> outcomes = judge(input, input.readings(), Moment.at(input.asAt()));
    if (outcomes.isEmpty()) {
      boolean isOfDay = input.asAt().isPresent() || input.judged().isEmpty();
      Check.that(
          false,
          Fault.INCONSISTENT,
          isOfDay ? "asAt" : "period",
          isOfDay ? "be a day with an obligation in force" : "have an obligation in force",
          isOfDay
              ? input.asAt().map(LocalDate::toString).orElse("missing")
              : input.judged().orElseThrow());
    }
    return outcomes;
  }

  static List<ObligationOutcome> judge(
      SlaCheckerInput input, List<Reading> readings, Moment moment) {
    return new AgreementJudge(input, readings, moment).outcomes();
  }

  /** The agreement as if what was revised at an unknown day of a month was so from its first. */
  private static ServiceLevelAgreement early(ServiceLevelAgreement agreement) {
    if (agreement.revisions().isEmpty()
        || agreement.revisions().stream().allMatch(AgreementJudge::isOfADay)) {
      return agreement;
    }
    List<Revision> first = new ArrayList<>();
    for (Revision revision : agreement.revisions()) {
      first.add(
          revision.toBuilder().on(revision.on().map(on -> PartialDate.of(on.earliest()))).build());
    }
    return agreement.toBuilder().revisions(first).build();
  }

  private static boolean isOfADay(Revision revision) {
    return revision.on().isEmpty() || revision.on().get().precision() == DatePrecision.DAY;
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
    List<ObligationOutcome> outcomes = new ArrayList<>();
    if (period.isEmpty()) {
      for (Obligation obligation : inForce(agreement, moment.version())) {
        outcomes.add(read(obligation, Optional.empty()).orElseThrow());
      }
    } else {
      for (Obligation obligation : all(period.get()).values()) {
        read(obligation, period).ifPresent(outcomes::add);
      }
    }
    return outcomes;
  }

  /** The outcome under each reading of its open word; empty where it was never in force. */
  private Optional<ObligationOutcome> read(Obligation obligation, Optional<DateRange> time) {
    Ranked ranked = Ranked.of(of(obligation), obligation, policy);
    List<Reading> possible = readingsOf(obligation);
    if (possible.size() < 2) {
      Optional<Reading> only = possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(0));
      return outcome(obligation, time, ranked, only);
    }
    List<ObligationOutcome> each =
        possible.stream()
            .flatMap(reading -> outcome(obligation, time, ranked, Optional.of(reading)).stream())
            .toList();
    return each.isEmpty() ? Optional.empty() : Optional.of(ObligationOutcome.read(each));
  }

  private List<Reading> readingsOf(Obligation obligation) {
    if (obligation.criterion().isEmpty() || readings.isEmpty()) {
      return List.of();
    }
    String word = obligation.criterion().get();
    return readings.stream().filter(reading -> reading.criterion().equals(word)).toList();
  }

  private Optional<ObligationOutcome> outcome(
      Obligation obligation, Optional<DateRange> time, Ranked ranked, Optional<Reading> reading) {
    List<Verdict> verdicts =
        time.isPresent()
            ? verdicts(time.get(), obligation, ranked, reading)
            : List.of(judge(obligation, reading).judge(measuredAs(obligation, ranked.kept())));
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.of(ObligationOutcome.of(obligation, verdicts, ranked));
  }

  private List<Evidence> of(Obligation obligation) {
    List<Evidence> own = new ArrayList<>();
    for (Evidence piece : evidence) {
      if (piece.obligation().equals(obligation.id())) {
        own.add(piece);
      }
    }
    return own;
  }

  /** Evidence of what a version of an obligation measures; without a unit it is of the last. */
  private List<Evidence> measuredAs(Obligation version, List<Evidence> pieces) {
    Optional<Obligation> last =
        agreement.obligations().stream().filter(one -> one.id().equals(version.id())).findFirst();
    if (agreement.revisions().isEmpty() || last.isEmpty()) {
      return pieces;
    }
    return version.basis().equals(last.get().basis())
        ? pieces.stream()
            .filter(piece -> piece.unit().orElse(last.get().unit()).equals(version.unit()))
            .toList()
        : List.of();
  }

  private ObligationJudge judge(Obligation obligation, Optional<Reading> reading) {
    return new ObligationJudge(obligation, reading, readingsOf(obligation), policy, moment.today());
  }

  private static List<Obligation> inForce(ServiceLevelAgreement version, Optional<LocalDate> day) {
    return day.isPresent() ? version.inForce(day.get()) : version.obligations();
  }

  /** Every obligation that was in force at some time of the period, as it was last. */
  private Map<String, Obligation> all(DateRange period) {
    Map<String, Obligation> byId = new LinkedHashMap<>();
    inForce(agreement, Optional.of(upTo(period.lastDay())))
        .forEach(obligation -> byId.put(obligation.id(), obligation));
    for (LocalDate day : days(agreement, period)) {
      inForce(agreement, Optional.of(upTo(day))).forEach(was -> byId.putIfAbsent(was.id(), was));
    }
    return byId;
  }

  /** A day, or the day whose version of the agreement is asked about, if that comes first. */
  private LocalDate upTo(LocalDate day) {
    return moment.version().filter(version -> version.isBefore(day)).orElse(day);
  }

  /** Judges versions of an obligation in one window. */
  private record Judging(
      AgreementJudge all,
      DateRange range,
      LocalDate from,
      boolean only,
      Ranked ranked,
      Optional<Reading> reading)
      implements Revised.Judge {

    @Override
    public Verdict apply(DateRange days, Obligation version) {
      return in(Window.within(range, days, version, all.agreement.term(), from, only), version);
    }

    /** The verdict on what was in force on some days only. */
    Verdict inForce(Revised.Stretch part) {
      Obligation version = part.obligation();
      Window window = Window.inForce(range, part.days(), version, all.agreement.term(), from, only);
      return in(window, version).remarking("; in force" + since(part.days()));
    }

    private Verdict in(Window window, Obligation version) {
      return all.judge(version, reading).judge(all.measuredAs(version, ranked.kept()), window);
    }

    private String since(DateRange days) {
      String from = days.start().equals(range.start()) ? "" : " from " + days.start();
      return days.end().equals(range.end()) ? from : from + " until " + days.lastDay();
    }
  }

  /** One for each window in which the obligation is in force; see {@link #inForce}. */
  private List<Verdict> verdicts(
      DateRange period, Obligation latest, Ranked ranked, Optional<Reading> reading) {
    List<Verdict> verdicts = new ArrayList<>();
    List<DateRange> windows = Window.of(period, latest);
    for (DateRange range : windows) {
      Judging judge =
          new Judging(this, range, period.start(), windows.size() == 1, ranked, reading);
      if (agreement.revisions().isEmpty()) {
        verdicts.add(judge.apply(range, latest));
      } else {
        verdict(range, latest.id(), judge).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  /** The verdict whatever the day of a revision of which only the month is known. */
  private Optional<Verdict> verdict(DateRange range, String id, Judging judge) {
    Optional<Verdict> late = verdict(agreement, range, id, judge);
    if (early == agreement || late.isEmpty()) {
      return late;
    }
    Optional<Verdict> soon = verdict(early, range, id, judge);
    if (soon.isEmpty() || soon.get().state() == late.get().state()) {
      return late;
    }
    String open =
        "; the day of the revision is not known, and if it was the first possible it is "
            + Show.words(soon.get().state());
    return Optional.of(late.get().remarking(ObligationState.NOT_KNOWN, open));
  }

  private Optional<Verdict> verdict(
      ServiceLevelAgreement version, DateRange range, String id, Judging judge) {
    List<Revised.Stretch> stretches = inForce(stretches(version, range, id), range);
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    Revised.Stretch first = stretches.get(0);
    if (stretches.size() > 1) {
      DateRange all =
          DateRange.of(first.days().start(), stretches.get(stretches.size() - 1).days().end());
      return Optional.of(Revised.judge(all, stretches, changes(range), judge));
    }
    return Optional.of(
        first.days().equals(range) ? judge.apply(range, first.obligation()) : judge.inForce(first));
  }

  /**
   * The days that count of those on which an obligation was in force. A level was promised on all
   * of them. Of what adds up, or is to be reached once, nothing is due where it is no longer
   * promised at the end of a window; else the days count since it was last added.
   */
  private static List<Revised.Stretch> inForce(List<Revised.Stretch> stretches, DateRange range) {
    if (stretches.isEmpty()) {
      return stretches;
    }
    Obligation last = stretches.get(stretches.size() - 1).obligation();
    if (last.isLevel() && !last.every().equals(Optional.of(ObligationPeriod.ONCE))) {
      return stretches;
    }
    List<Revised.Stretch> since = new ArrayList<>();
    LocalDate end = range.end();
    for (Revised.Stretch part : Lists.reverse(stretches)) {
      if (!part.days().end().equals(end)) {
        break;
      }
      since.add(part);
      end = part.days().start();
    }
    return Lists.reverse(since);
  }

  /** The days of each version in a window, without those on which none was in force. */
  private List<Revised.Stretch> stretches(
      ServiceLevelAgreement version, DateRange range, String id) {
    List<Revised.Stretch> stretches = new ArrayList<>();
    LocalDate end = range.end();
    List<LocalDate> days = Lists.reverse(days(version, range));
    for (LocalDate day : days) {
      Optional<Obligation> was =
          version.inForce(upTo(day)).stream().filter(one -> one.id().equals(id)).findFirst();
      if (was.isPresent()) {
        add(stretches, DateRange.of(day, end), was.get());
      }
      end = day;
    }
    return Lists.reverse(stretches);
  }

  /** Adds the days of a version before those there are; of one version they are one stretch. */
  private static void add(List<Revised.Stretch> stretches, DateRange days, Obligation was) {
    int last = stretches.size() - 1;
    boolean goesOn =
        last >= 0
            && stretches.get(last).days().start().equals(days.end())
            && isSame(was, stretches.get(last).obligation());
    if (goesOn) {
      DateRange longer = DateRange.of(days.start(), stretches.get(last).days().end());
      stretches.set(last, new Revised.Stretch(longer, stretches.get(last).obligation()));
    } else {
      stretches.add(new Revised.Stretch(days, was));
    }
  }

  /** The first day of a window and every later one on which a revision took effect. */
  private static List<LocalDate> days(ServiceLevelAgreement version, DateRange range) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(range.start());
    for (Revision revision : version.revisions()) {
      revision.on().map(PartialDate::latest).filter(range::contains).ifPresent(days::add);
    }
    return List.copyOf(days);
  }

  /** Whether two versions ask for the same, in whatever words. */
  private static boolean isSame(Obligation one, Obligation other) {
    return one.toBuilder()
        .promise(other.promise())
        .source(other.source())
        .verifiedBy(other.verifiedBy())
        .whenRevised(other.whenRevised())
        .build()
        .equals(other);
  }

  private String changes(DateRange range) {
    return "the target was revised ("
        + String.join(
            "; ",
            agreement.revisions().stream()
                .filter(made -> made.on().filter(on -> on.range().overlaps(range)).isPresent())
                .map(made -> made.on().orElseThrow() + ", " + made.change())
                .toList())
        + ")";
  }
}
