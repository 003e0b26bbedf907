package org.creativehubs.metrics.kpi;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.internal.KpiSums;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.internal.ShareInterval;
import org.creativehubs.metrics.internal.Shown;

/** The rows and findings of one breakdown. */
final class InclusionRows {

  private static final QualifiedNumber ONE = QualifiedNumber.exact(1);

  /** What forms call those who did not answer. */
  private static final Set<String> NO_ANSWERS =
      Set.of(
          "prefer not to say",
          "prefer not to answer",
          "unknown",
          "not known",
          "not stated",
          "not given",
          "not disclosed",
          "undisclosed",
          "no answer",
          "no response",
          "declined to say");

  private final InclusionInput input;
  private final Breakdown breakdown;
  private final boolean overlapping;
  private final boolean isAnswered;

  /** All there are, whether they answered or not. */
  private final Optional<QualifiedNumber> all;

  /** Those who answered: what shares are taken of. */
  private final Optional<QualifiedNumber> whole;

  /** How many people those who answered are. */
  private final Optional<QualifiedNumber> counted;

  InclusionRows(InclusionInput input) {
    this.input = input;
    this.breakdown = input.breakdown();
    this.overlapping = breakdown.relation() == PartsRelation.OVERLAPPING;
    boolean shares = breakdown.unit().equals("share");
    this.isAnswered = input.unanswered().isEmpty();
    this.all = breakdown.whole().or(() -> shares ? Optional.of(ONE) : breakdown.sum());
    this.whole = isAnswered ? all : answered();
    this.counted =
        input
            .counted()
            .flatMap(n -> isAnswered ? Optional.of(n) : countedOfAnswered(n))
            .or(() -> shares ? Optional.empty() : whole);
  }

  /** Parts that exclude each other are all who answered; of others it is who is left. */
  private Optional<QualifiedNumber> answered() {
    return breakdown.relation() == PartsRelation.DISJOINT
        ? Optional.of(KpiSums.of(answers().values()))
        : all.map(n -> n.minus(KpiSums.of(noAnswers())));
  }

  private Optional<QualifiedNumber> countedOfAnswered(QualifiedNumber n) {
    return all.filter(QualifiedNumber::isExact)
        .flatMap(every -> whole.filter(QualifiedNumber::isExact).map(some -> some.value()))
        .map(some -> n.times(some.dividedBy(all.orElseThrow().value())));
  }

  private Map<String, QualifiedNumber> answers() {
    Map<String, QualifiedNumber> answers = new LinkedHashMap<>(breakdown.parts());
    answers.keySet().removeAll(input.unanswered());
    return answers;
  }

  private List<QualifiedNumber> noAnswers() {
    return input.unanswered().stream().map(breakdown.parts()::get).toList();
  }

  /**
   * How many did not answer, in a part of that name or in none; zero where parts are more than all.
   */
  private Optional<QualifiedNumber> silent() {
    return all.flatMap(every -> whole.map(every::minus))
        .filter(QualifiedNumber::isExact)
        .map(n -> n.value().signum() < 0 ? QualifiedNumber.exact(0) : n);
  }

  KpiSheet.Builder sheet() {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title(breakdown.measure() + " by " + breakdown.dimension())
            .rowsBy("part")
            .addConventions(
                "parts " + (overlapping ? "may overlap" : "exclude each other"),
                Show.line("interval: {} at level {}", input.method().words(), input.level()),
                reference())
            .addAllFindings(findings());
    if (!isAnswered) {
      sheet.addConventions(
          "shares are of those who answered"
              + whole.flatMap(some -> all.map(every -> ", " + some + " of " + every)).orElse(""),
          "bounds for all: none or all of those who did not answer are in the part");
    }
    List<Part> parts = new ArrayList<>();
    answers().forEach((name, part) -> parts.add(part(name, part)));
    parts.add(any());
    input.unanswered().forEach(name -> parts.add(noAnswer(name)));
    return sheet.figures(grid(), parts);
  }

  private String reference() {
    if (input.reference().isEmpty()) {
      return "the reference population is taken as exact";
    }
    String source = input.referenceSource().map(from -> " [" + from + "]").orElse("");
    return input
        .referencePopulation()
        .map(name -> "the reference is " + name + ", taken as exact")
        .orElse("the reference population is not named, and is taken as exact")
        .concat(source);
  }

  /** A part, or any of them: its share, and how that is found. */
  private record Part(
      String name,
      Answer share,
      Optional<QualifiedNumber> number,
      Optional<Ratio> reference,
      Formula<Part> formula,
      Optional<QualifiedNumber> amount) {}

  private Part part(String name, QualifiedNumber part) {
    return part(
        name,
        share(part),
        shareNumber(part),
        ofWhole(Operands.plain(row -> part)),
        Optional.of(part));
  }

  /** A part that is no answer: it is no share of those who answered. */
  private Part noAnswer(String name) {
    return part(
        name,
        Reason.NOT_ANSWERED.answer(),
        Optional.empty(),
        Operands.words("no answer"),
        Optional.empty());
  }

  private Part any() {
    Optional<QualifiedNumber> together = together();
    return part(
        InclusionInput.ANY,
        together.map(this::share).orElseGet(() -> Reason.NOT_EXACT.answer("a part or the whole")),
        together.flatMap(this::shareNumber),
        overlapping
            ? Operands.words("the largest part up to all parts together, within the whole")
            : ofWhole(
                Operands.sum(
                    answers().values().stream()
                        .map(part -> Operands.<Part>plain(row -> part))
                        .toList())),
        together.filter(number -> !overlapping));
  }

  private Part part(
      String name,
      Answer share,
      Optional<QualifiedNumber> number,
      Formula<Part> formula,
      Optional<QualifiedNumber> amount) {
    Optional<Ratio> reference = Optional.ofNullable(input.reference().get(name));
    return new Part(name, share, number, reference, formula, amount);
  }

  private Formula<Part> ofWhole(Formula<Part> part) {
    return part.dividedBy(Operands.plain(row -> whole.orElseThrow()));
  }

  private Grid<Part> grid() {
    Column<Part> share =
        Column.answer("share", ColumnKind.SHARE, Part::share).by(Operands.chosen(Part::formula));
    Column<Part> reference =
        Column.share("share of reference", Part::reference, Reason.NO_REFERENCE.undefined());
    Function<Part, String> ends = row -> ends(share.text(row), reference.text(row));
    Grid<Part> grid =
        Grid.by("part", Part::name)
            .with(share)
            .with(
                Column.<Part>answer("people", ColumnKind.QUANTITY, row -> people(row))
                    .by(share.times(Operands.plain(row -> counted.orElseThrow()))))
            .with(reference)
            .with(
                Column.<Part>answer(
                        "representation ratio",
                        ColumnKind.QUANTITY,
                        row -> ratio(row.number(), row.reference()))
                    .by(share.dividedBy(reference)))
            .with(end("lower end", ShareInterval::lower, ends))
            .with(end("upper end", ShareInterval::upper, ends));
    if (!isAnswered) {
      Column<Part> least = ofAll("least share of all", false);
      Column<Part> most = ofAll("most share of all", true);
      grid.with(least)
          .with(most)
          .with(ofReference("least ratio of all", false, least, reference))
          .with(ofReference("most ratio of all", true, most, reference));
    }
    return grid;
  }

  private Column<Part> ofAll(String heading, boolean withSilent) {
    return Column.<Part>answer(
            heading,
            ColumnKind.SHARE,
            row ->
                isNoAnswer(row)
                    ? Reason.NOT_ANSWERED.answer()
                    : shareOfAll(row, withSilent)
                        .map(Answer::share)
                        .orElseGet(
                            () -> Reason.NOT_EXACT.answer("a part, those silent or the whole")))
        .by(
            (withSilent
                    ? Operands.<Part>sum(
                        List.of(
                            Operands.plain(row -> row.amount().orElseThrow()),
                            Operands.plain(row -> silent().orElseThrow())))
                    : Operands.<Part>plain(row -> row.amount().orElseThrow()))
                .dividedBy(Operands.plain(row -> all.orElseThrow())));
  }

  private Optional<QualifiedNumber> shareOfAll(Part row, boolean withSilent) {
    return row.amount()
        .filter(QualifiedNumber::isExact)
        .flatMap(part -> silent().map(more -> withSilent ? part.plus(more) : part))
        .flatMap(part -> all.flatMap(every -> Quotients.of(part, every)));
  }

  private Column<Part> ofReference(
      String heading, boolean withSilent, Column<Part> share, Column<Part> reference) {
    return Column.<Part>answer(
            heading,
            ColumnKind.QUANTITY,
            row ->
                row.reference().isEmpty()
                    ? Reason.NO_REFERENCE.answer()
                    : shareOfAll(row, withSilent)
                        .map(one -> one.dividedBy(row.reference().get()))
                        .map(ratio -> Answer.quantity(ratio, "times"))
                        .orElseGet(() -> Reason.NOT_EXACT.answer("the share of all")))
        .by(share.dividedBy(reference));
  }

  private Column<Part> end(
      String heading, Function<ShareInterval, Double> end, Function<Part, String> ends) {
    return Column.<Part>answer(
            heading,
            ColumnKind.QUANTITY,
            row -> end(interval(row).map(end), gap(row.number(), row.reference())))
        .found(ends);
  }

  private Optional<ShareInterval> interval(Part row) {
    return row.number().flatMap(one -> interval(one, row.reference()));
  }

  private static Answer ratio(Optional<QualifiedNumber> share, Optional<Ratio> reference) {
    if (reference.isEmpty()) {
      return Reason.NO_REFERENCE.answer();
    }
    return share
        .map(one -> Answer.quantity(one.dividedBy(reference.get()), "times"))
        .orElseGet(Reason.NO_DENOMINATOR::answer);
  }

  private boolean isNoAnswer(Part row) {
    return input.unanswered().contains(row.name());
  }

  private Answer people(Part row) {
    if (isNoAnswer(row)) {
      return Reason.NOT_ANSWERED.answer();
    }
    if (counted.isEmpty()) {
      return Answer.of(Reason.NO_COUNT.because("how many the share is taken of is not known"));
    }
    return row.number()
        .map(one -> product(one, counted.get()))
        .orElseGet(Reason.NO_DENOMINATOR::answer);
  }

  private static Answer product(QualifiedNumber share, QualifiedNumber counted) {
    if (share.isExact()) {
      return Answer.quantity(counted.times(share.value()), "counted");
    }
    return counted.isExact()
        ? Answer.quantity(share.times(counted.value()), "counted")
        : Reason.NOT_EXACT.answer("share and count");
  }

  private Answer share(QualifiedNumber part) {
    return shareNumber(part)
        .map(Answer::share)
        .orElseGet(
            () -> (whole.isEmpty() ? Reason.NO_DENOMINATOR : Reason.ZERO_DENOMINATOR).answer());
  }

  private Optional<QualifiedNumber> shareNumber(QualifiedNumber part) {
    return whole.flatMap(all -> Quotients.of(part, all));
  }

  private String ends(String share, String reference) {
    return Show.line(
        "{} at level {} of {} among {}, divided by {}",
        input.method().words(),
        input.level(),
        share,
        leastCounted(),
        reference);
  }

  private static Answer end(Optional<Double> end, Reason gap) {
    return end.map(ratio -> Answer.quantity(ratio, "times")).orElseGet(gap::answer);
  }

  private Reason gap(Optional<QualifiedNumber> share, Optional<Ratio> reference) {
    if (reference.isEmpty()) {
      return Reason.NO_REFERENCE;
    }
    if (counted.filter(n -> n.value().signum() > 0).isEmpty()) {
      return Reason.NO_COUNT;
    }
    if (share
        .filter(one -> one.compare(Comparison.MORE_THAN, Ratio.ONE) == Proof.PROVEN)
        .isPresent()) {
      return Reason.ABOVE_WHOLE;
    }
    boolean none = share.filter(one -> one.isExact() && one.value().isZero()).isPresent();
    return none && input.method() == RatioIntervalMethod.LOG_RATIO
        ? Reason.NO_MEMBERS
        : Reason.NOT_EXACT;
  }

  private Optional<ShareInterval> interval(QualifiedNumber share, Optional<Ratio> reference) {
    double value = share.value().toDouble();
    boolean log = input.method() == RatioIntervalMethod.LOG_RATIO;
    if (reference.isEmpty()
        || !share.isExact()
        || !(value >= (log ? Double.MIN_VALUE : 0) && value <= 1)) {
      return Optional.empty();
    }
    double scale = 1 / reference.get().toDouble();
    return leastCounted()
        .map(
            n ->
                log
                    ? ShareInterval.logRatio(value, n, input.level())
                    : ShareInterval.wilson(value, n, input.level()))
        .map(interval -> interval.times(scale));
  }

  /** The fewest that may have been counted: they give the widest interval. */
  private Optional<Double> leastCounted() {
    return counted
        .filter(n -> n.range().hasLowerBound())
        .map(n -> n.range().lowerEndpoint().toDouble())
        .filter(n -> n > 0);
  }

  private Optional<QualifiedNumber> together() {
    Collection<QualifiedNumber> parts = answers().values();
    if (!overlapping) {
      return Optional.of(KpiSums.of(parts));
    }
    if (whole.isEmpty()
        || !whole.get().isExact()
        || !parts.stream().allMatch(QualifiedNumber::isExact)) {
      return Optional.empty();
    }
    Ratio sum = Ratio.sum(parts.stream().map(QualifiedNumber::value).toList());
    Ratio most = sum.compareTo(whole.get().value()) < 0 ? sum : whole.get().value();
    Ratio least =
        parts.stream().map(QualifiedNumber::value).max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(
        least.compareTo(most) < 0
            ? QualifiedNumber.between(least, most)
            : QualifiedNumber.of(Qualifier.EXACT, least));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    silent()
        .filter(number -> !isAnswered)
        .ifPresent(
            number ->
                findings.add(
                    Finding.of(
                        FindingKind.LEFT_OUT,
                        breakdown.measure(),
                        told(number) + " of " + told(all.orElseThrow()) + " gave no answer")));
    answers().keySet().stream()
        .filter(name -> NO_ANSWERS.contains(Ascii.toLowerCase(name)))
        .forEach(
            name ->
                findings.add(
                    Finding.of(
                        FindingKind.NO_ANSWER_COUNTED,
                        name,
                        name + " counts as a group; name it in unanswered if it is no answer")));
    if (overlapping) {
      findings.add(
          Finding.of(
              FindingKind.PARTS_OVERLAP,
              breakdown.measure(),
              "one may be in several parts, so their sum is not how many there are"));
    } else {
      breakdown.whole().flatMap(this::missed).ifPresent(findings::add);
    }
    breakdown.parts().forEach((name, part) -> above(name, part).ifPresent(findings::add));
    return findings;
  }

  /** A part that is more than it can be of: those who answered, or of no answer all. */
  private Optional<Finding> above(String name, QualifiedNumber part) {
    Optional<QualifiedNumber> most = input.unanswered().contains(name) ? all : whole;
    return most.filter(
            of -> part.minus(of).compare(Comparison.MORE_THAN, Ratio.ZERO) == Proof.PROVEN)
        .map(
            of ->
                Finding.of(
                    FindingKind.PARTS_ABOVE_WHOLE,
                    name,
                    name + " is " + told(part) + ", more than the whole of " + told(of)));
  }

  private Optional<Finding> missed(QualifiedNumber all) {
    QualifiedNumber sum = KpiSums.of(breakdown.parts().values());
    QualifiedNumber gap = sum.minus(all);
    Ratio room = input.rounding();
    boolean agrees =
        (breakdown.relation() == PartsRelation.EXAMPLES
                || gap.compare(Comparison.AT_LEAST, room.negated()) != Proof.REFUTED)
            && gap.compare(Comparison.AT_MOST, room) != Proof.REFUTED;
    return agrees
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                FindingKind.BREAKDOWN_MISSES_WHOLE,
                breakdown.measure(),
                "the parts add up to "
                    + told(sum)
                    + ", but the whole is "
                    + told(all)
                    + ", a difference of "
                    + told(gap)));
  }

  private String told(QualifiedNumber number) {
    return Shown.in(breakdown.unit(), number).toString();
  }
}
