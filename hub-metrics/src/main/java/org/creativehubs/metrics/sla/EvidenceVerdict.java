package org.creativehubs.metrics.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * What evidence is worth for one obligation: MET, NOT_MET, PARTLY or NOT_KNOWN.
 *
 * @param when when it held, such as {@code on 2026-01-05}, where that matters; else empty
 * @param others in words, how further numbers of the same series stand; empty where there is none
 * @param instead the reason, where it is not what the number proves; else empty
 * @param numbers what was counted at several times, of which this is the one that is shown
 * @param wanted what would show the times of which nothing is known; empty where nothing is to be
 */
record EvidenceVerdict(
    EvidenceReading finding,
    Measure measure,
    ObligationState state,
    String when,
    String others,
    String instead,
    List<EvidenceVerdict> numbers,
    String wanted) {

  static final Comparator<EvidenceVerdict> WORST_FIRST =
      WorstFirst.by(EvidenceVerdict::state, EvidenceVerdict::nearness)
          .thenComparing(one -> one.finding().meant().toString())
          .thenComparing(one -> one.finding().first().counter() + one.when());

  private static final Answer CAPACITY =
      Answer.of(Reason.NO_EVIDENCE.because("what could be done is known, and not what was done"));
  private static final Answer NOTHING_COUNTS =
      Answer.of(Reason.NO_EVIDENCE.because("it is not known how much of the evidence counts"));
  private static final Answer LATE = Reason.CAME_LATE.answer();

  /** Readings listed one by one in an explanation, at most. */
  private static final int LISTED = 31;

  EvidenceVerdict(EvidenceReading finding, Measure measure, ObligationState state) {
    this(finding, measure, state, "", "", "", List.of(), "");
  }

  static EvidenceVerdict capacity(Evidence evidence, Duty duty, Measure measure) {
    QualifiedNumber capacity = duty.capacity();
    EvidenceReading finding =
        new EvidenceReading(
            List.of(evidence), capacity, capacity, evidence.basisSize(), "", List.of());
    return new EvidenceVerdict(finding, measure, ObligationState.NOT_KNOWN);
  }

  static EvidenceVerdict of(EvidenceReading finding, Measure measure) {
    return new EvidenceVerdict(finding, measure, state(measure.proof(finding.meant())));
  }

  static ObligationState state(Proof proof) {
    return switch (proof) {
      case PROVEN -> ObligationState.MET;
      case REFUTED -> ObligationState.NOT_MET;
      case NOT_KNOWN -> ObligationState.NOT_KNOWN;
    };
  }

  /** Counts of one thing that prove different things; the range of them is shown. */
  static EvidenceVerdict rivals(List<EvidenceVerdict> counts, Measure measure) {
    List<QualifiedNumber> numbers = counts.stream().map(EvidenceVerdict::meant).toList();
    boolean isOfTime = counts.stream().anyMatch(EvidenceVerdict::isLate);
    return open(
        counts,
        Spans.hull(numbers),
        isOfTime ? EvidenceReading.ANYTHING : Spans.hull(numbers),
        measure,
        "the evidence disagrees with itself: " + named(counts),
        "which of the counts holds, or a rule of whose count ranks higher");
  }

  /** Counts that may be parts of one or the same twice; from the least of them to their sum. */
  static EvidenceVerdict unsaid(
      List<EvidenceVerdict> counts, List<QualifiedNumber> sums, Measure measure) {
    List<QualifiedNumber> numbers =
        Stream.concat(counts.stream().map(EvidenceVerdict::meant), sums.stream()).toList();
    return open(
        counts,
        Spans.hull(numbers),
        Spans.hull(numbers),
        measure,
        "nothing says whether counts of one time are parts that add up or the same thing twice: "
            + named(counts),
        "the part that each count is of, or whose count it is");
  }

  private static EvidenceVerdict open(
      List<EvidenceVerdict> counts,
      QualifiedNumber range,
      QualifiedNumber meant,
      Measure measure,
      String because,
      String settledBy) {
    List<Evidence> pieces =
        counts.stream().flatMap(count -> count.finding().pieces().stream()).toList();
    EvidenceReading finding =
        new EvidenceReading(
            pieces,
            range,
            meant,
            Optional.empty(),
            "",
            List.of(new EvidenceReading.Caveat(because, settledBy)));
    return new EvidenceVerdict(
        finding, measure, ObligationState.NOT_KNOWN, "", "", because, List.of(), "");
  }

  private static String named(List<EvidenceVerdict> counts) {
    return String.join(
        " and ",
        counts.stream()
            .map(count -> count.measure().show(count.finding().found()) + count.told())
            .sorted()
            .toList());
  }

  /** Whose count it is, of what and when. */
  private String told() {
    Evidence piece = finding.first();
    List<String> who = new ArrayList<>();
    who.add(piece.counter());
    piece.part().ifPresent(part -> who.add("by " + part.by()));
    piece.facts().stream().sorted().forEach(who::add);
    return " (" + String.join(", ", who) + ")" + (isLate() ? " late" : "") + when;
  }

  /**
   * What came after the time for it, and how many days; {@code alone} where nothing came before it.
   */
  static EvidenceVerdict late(
      EvidenceReading finding, Measure measure, PartialDate on, String days, boolean alone) {
    String what =
        measure.isShare() || !measure.isFloor() || !alone
            ? "the target of " + measure.targetText() + " was reached"
            : measure.claim() + " came";
    String reason = what + when(on, false) + ", late by " + days;
    return new EvidenceVerdict(
        finding, measure, ObligationState.NOT_MET, "", "", reason, List.of(), "");
  }

  /** The same as the one that is shown of several numbers. */
  EvidenceVerdict shown(
      ObligationState together, String more, List<EvidenceVerdict> all, String missing) {
    return new EvidenceVerdict(finding, measure, together, when, more, instead, all, missing);
  }

  /** The same of the days up to the one on which it is asked. */
  EvidenceVerdict soFar(DateRange due) {
    String later = others + "; days after " + due.lastDay() + " are to come";
    return new EvidenceVerdict(finding, measure, state, when, later, instead, numbers, wanted);
  }

  /** When a piece held, such as {@code on 2026-01-05}; empty where it has no date. */
  static String when(EvidenceReading reading) {
    Evidence piece = reading.first();
    return piece.period().isPresent()
        ? " in " + piece.period().get()
        : piece.asOf().map(day -> when(day, false)).orElse("");
  }

  static String when(PartialDate day, boolean some) {
    if (day.precision() == DatePrecision.DAY) {
      return " on " + day;
    }
    return (some ? " on a day of " : " in ") + day;
  }

  EvidenceVerdict held(String time) {
    return new EvidenceVerdict(finding, measure, state, time, others, instead, numbers, wanted);
  }

  /** The same with its date, to be put beside others. */
  EvidenceVerdict dated() {
    return when.isEmpty() ? held(when(finding)) : this;
  }

  boolean isBy(String counter) {
    return finding.pieces().stream().allMatch(piece -> piece.counter().equals(counter));
  }

  QualifiedNumber meant() {
    return finding.meant();
  }

  EvidenceKind kind() {
    return finding.first().kind();
  }

  boolean isCapacity() {
    return kind() == EvidenceKind.CAPACITY;
  }

  private boolean isLate() {
    return state == ObligationState.NOT_MET && !instead.isEmpty();
  }

  /** Whether it is one count that might as well be a part of another of its time. */
  boolean mayBePart() {
    return finding.pieces().size() == 1
        && !isCapacity()
        && finding.first().part().isEmpty()
        && finding.caveats().isEmpty();
  }

  List<String> settledBy() {
    return Stream.concat(
            finding.caveats().stream().map(EvidenceReading.Caveat::settledBy),
            Stream.of(wanted).filter(means -> !means.isEmpty()))
        .toList();
  }

  /** How many of several numbers prove the promise, in words; empty where there is one. */
  static String proving(List<EvidenceVerdict> all) {
    if (all.size() == 1) {
      return "";
    }
    long met = all.stream().filter(one -> one.state() == ObligationState.MET).count();
    return "; " + met + " of " + all.size() + " numbers" + (met == 1 ? " proves it" : " prove it");
  }

  Answer attainment() {
    return unshown().orElseGet(() -> measure.attainment(finding.meant()));
  }

  Answer margin() {
    return unshown().orElseGet(() -> measure.margin(finding.meant()));
  }

  private Optional<Answer> unshown() {
    if (isCapacity()) {
      return Optional.of(CAPACITY);
    }
    if (isLate()) {
      return Optional.of(LATE);
    }
    return finding.saysNothing() ? Optional.of(NOTHING_COUNTS) : Optional.empty();
  }

  Optional<Ratio> nearness() {
    return isCapacity() || isLate() || finding.saysNothing()
        ? Optional.empty()
        : measure.nearness(finding.meant());
  }

  String reason() {
    if (isCapacity()) {
      return ifAllComplied(duty());
    }
    return (instead.isEmpty() ? proof() + finding.read() + caveats() : instead) + others;
  }

  private Duty duty() {
    return finding.first().duty().orElseThrow();
  }

  private String ifAllComplied(Duty duty) {
    return String.format(
        Locale.ROOT,
        "if all %s complied they would yield %s, but nothing shows what they did; %s complying"
            + " in full would reach the target",
        Answer.quantity(duty.bearers(), duty.bearersUnit()),
        measure.show(duty.capacity()),
        Show.counted(duty.bearersNeeded(measure.target()).doubleValue(), duty.bearersUnit()));
  }

  private String proof() {
    String verb =
        switch (measure.proof(finding.meant())) {
          case PROVEN -> " proves ";
          case REFUTED -> " disproves ";
          case NOT_KNOWN -> " neither proves nor disproves ";
        };
    return "evidence of " + measure.show(finding.found()) + when + verb + measure.claim();
  }

  private String caveats() {
    if (finding.caveats().isEmpty()) {
      return "";
    }
    String why = measure.proof(finding.meant()) == Proof.NOT_KNOWN ? ", since " : ", although ";
    return why
        + String.join(
            " and ", finding.caveats().stream().map(EvidenceReading.Caveat::because).toList());
  }

  /** Adds the steps from the evidence to attainment and margin. */
  void explain(Explanation.Builder steps) {
    Answer shown = measure.show(finding.found());
    explainEvidence(steps, shown);
    if (isCapacity()) {
      explainNeed(duty(), steps);
    } else if (unshown().isEmpty()) {
      explainShown(steps, shown);
    }
  }

  private void explainShown(Explanation.Builder steps, Answer found) {
    Answer counted = found;
    if (!finding.countsAsFound()) {
      counted = measure.show(finding.meant());
      steps.given("what of it is known to count", counted);
    }
    String number = counted.toString();
    Answer attainment = measure.attainment(finding.meant());
    if (attainment.isDefined()) {
      steps.step("attainment", measure.attainmentText(finding.meant(), number), attainment);
    }
    String difference = number + " - " + measure.targetText();
    steps.step(
        "margin",
        measure.isShare() ? "100 x (" + difference + ")" : difference,
        measure.margin(finding.meant()));
  }

  private void explainEvidence(Explanation.Builder steps, Answer shown) {
    List<Evidence> pieces = finding.pieces();
    if (isCapacity()) {
      duty()
          .bearersSource()
          .ifPresent(
              source ->
                  steps.given(
                      "who has the duty",
                      Answer.quantity(duty().bearers(), duty().bearersUnit()),
                      source));
      steps.step("capacity", product(duty()), shown, finding.first().source());
    } else if (numbers.size() > 1 && numbers.size() <= LISTED) {
      numbers.forEach(number -> number.explainNumber(steps));
    } else if (pieces.size() == 1 || numbers.size() > 1) {
      String time = isLate() ? when(finding) : when;
      steps.given(label(finding.first()).concat(time), shown, finding.first().source());
    } else {
      pieces.forEach(piece -> explainPart(piece, steps));
      steps.step(
          instead.isEmpty() ? together() : "range of the evidence",
          Show.counted(pieces.size(), "pieces of evidence"),
          shown);
    }
  }

  private String together() {
    if (measure.isShare()) {
      return "share of all parts, by their basis";
    }
    boolean overlap =
        finding.pieces().stream()
            .flatMap(piece -> piece.part().stream())
            .anyMatch(part -> part.relation() == PartsRelation.OVERLAPPING);
    return overlap ? "from the largest of the parts to their sum" : "sum of all parts";
  }

  private void explainNumber(Explanation.Builder steps) {
    steps.given(
        label(finding.first()) + when, measure.show(finding.found()), finding.first().source());
  }

  private void explainPart(Evidence piece, Explanation.Builder steps) {
    String of =
        piece.basisSize().map(size -> " of " + Show.number(size.value())).orElse("")
            + piece.part().map(part -> ", " + part.label()).orElse("")
            + piece.period().map(DateRange::toString).map(period -> ", " + period).orElse("")
            + piece.asOf().map(day -> ", " + day).orElse("");
    steps.given(label(piece) + of, measure.show(piece.value().orElseThrow()), piece.source());
  }

  private static String label(Evidence piece) {
    return piece.kind() == EvidenceKind.CAPACITY ? "capacity" : "evidence, " + piece.counter();
  }

  private static String product(Duty duty) {
    return Answer.quantity(duty.bearers(), duty.bearersUnit())
        + " x "
        + Answer.quantity(duty.times(), duty.timesUnit())
        + " x "
        + Show.number(duty.each());
  }

  private void explainNeed(Duty duty, Explanation.Builder steps) {
    Answer needed =
        Answer.quantity(duty.bearersNeeded(measure.target()).doubleValue(), duty.bearersUnit());
    steps.step(
        duty.bearersUnit() + " needed",
        measure.targetText() + " / (" + duty.times() + " x " + duty.each() + "), rounded up",
        needed);
  }
}
