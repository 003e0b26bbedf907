package org.creativehubs.metrics.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private final InclusionInput input;
  private final Breakdown breakdown;
  private final boolean overlapping;
  private final Optional<QualifiedNumber> whole;
  private final Optional<QualifiedNumber> counted;

  InclusionRows(InclusionInput input) {
    this.input = input;
    this.breakdown = input.breakdown();
    this.overlapping = breakdown.relation() == PartsRelation.OVERLAPPING;
    boolean shares = breakdown.unit().equals("share");
    this.whole = breakdown.whole().or(() -> shares ? Optional.of(ONE) : breakdown.sum());
    this.counted = input.counted().or(() -> shares ? Optional.empty() : whole);
  }

  KpiSheet.Builder sheet() {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title(breakdown.measure() + " by " + breakdown.dimension())
            .rowsBy("part")
            .addConventions(
                "parts " + (overlapping ? "may overlap" : "exclude each other"),
                Show.line("interval: {} at level {}", input.method().words(), input.level()),
                "the reference population is taken as exact")
            .addAllFindings(findings());
    List<Part> parts = new ArrayList<>();
    breakdown.parts().forEach((name, part) -> parts.add(part(name, part)));
    parts.add(any());
    return sheet.figures(grid(), parts);
  }

  /** A part, or any of them: its share, and how that is found. */
  private record Part(
      String name,
      Answer share,
      Optional<QualifiedNumber> number,
      Optional<Ratio> reference,
      Formula<Part> formula) {}

  private Part part(String name, QualifiedNumber part) {
    return part(name, share(part), shareNumber(part), ofWhole(Operands.plain(row -> part)));
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
                    breakdown.parts().values().stream()
                        .map(part -> Operands.<Part>plain(row -> part))
                        .toList())));
  }

  private Part part(
      String name, Answer share, Optional<QualifiedNumber> number, Formula<Part> formula) {
    Optional<Ratio> reference = Optional.ofNullable(input.reference().get(name));
    return new Part(name, share, number, reference, formula);
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
    return Grid.by("part", Part::name)
        .with(share)
        .with(
            Column.<Part>answer("people", ColumnKind.QUANTITY, row -> people(row.number()))
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

  private Answer people(Optional<QualifiedNumber> share) {
    if (counted.isEmpty()) {
      return Answer.of(Reason.NO_COUNT.because("how many the share is taken of is not known"));
    }
    return share.map(one -> product(one, counted.get())).orElseGet(Reason.NO_DENOMINATOR::answer);
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
    Collection<QualifiedNumber> parts = breakdown.parts().values();
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
    if (overlapping) {
      findings.add(
          Finding.of(
              FindingKind.PARTS_OVERLAP,
              breakdown.measure(),
              "one may be in several parts, so their sum is not how many there are"));
    } else {
      breakdown.whole().flatMap(this::missed).ifPresent(findings::add);
    }
    whole.ifPresent(
        all ->
            breakdown
                .parts()
                .forEach(
                    (name, part) -> {
                      if (part.minus(all).compare(Comparison.MORE_THAN, Ratio.ZERO)
                          == Proof.PROVEN) {
                        findings.add(
                            Finding.of(
                                FindingKind.PARTS_ABOVE_WHOLE,
                                name,
                                name
                                    + " is "
                                    + told(part)
                                    + ", more than the whole of "
                                    + told(all)));
                      }
                    }));
    return findings;
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
