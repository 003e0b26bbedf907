package org.creativehubs.metrics.hubfigures;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.internal.KpiRates;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.Quotients;

/** The way from the baseline of one target to its end. */
final class TargetPath {

  private static final Column<TargetPath> BASELINE = quantity("baseline", TargetPath::baseline);

  private static final Column<TargetPath> WANTED =
      quantity("wanted", TargetPath::wanted)
          .by(
              Operands.chosen(
                  path ->
                      path.adds()
                          ? BASELINE.plus(Operands.of(TargetPath::additional))
                          : Operands.words("the level aimed at")));

  private static final Column<TargetPath> TO_ADD =
      quantity("to add", TargetPath::toAdd)
          .by(
              Operands.chosen(
                  path ->
                      path.adds()
                          ? Operands.words("what the policy adds")
                          : WANTED.minus(BASELINE)));

  private static final Column<TargetPath> YEARS = years("years", path -> path.years);

  private static final Column<TargetPath> YEARS_GONE = years("years gone", path -> path.elapsed);

  private static final Column<TargetPath> LINEAR =
      quantity("path at date, linear", TargetPath::linear)
          .by(BASELINE.plus(TO_ADD.times(YEARS_GONE).dividedBy(YEARS)));

  private static final Column<TargetPath> MEASURED = quantity("measured", TargetPath::measured);

  private static final Column<TargetPath> LEFT =
      quantity("left", TargetPath::left).by(WANTED.minus(MEASURED));

  private static final Column<TargetPath> YEARS_LEFT = years("years left", path -> path.yearsLeft);

  private static final Column<TargetPath> PACE =
      quantity("pace so far", TargetPath::paceSoFar)
          .by(MEASURED.minus(BASELINE).dividedBy(YEARS_GONE));

  /** The figures of a path, each after those it is found from. */
  static final Grid<TargetPath> FIGURES =
      Grid.<TargetPath>by("target", path -> path.target.id())
          .with(BASELINE)
          .with(WANTED)
          .with(TO_ADD)
          .with(YEARS)
          .with(
              quantity("each year, linear", path -> path.each(path.toAdd, path.years))
                  .by(TO_ADD.dividedBy(YEARS)))
          .with(
              share("each year, compound", path -> path.rate(path.baseline, path.years))
                  .by(yearly(BASELINE, YEARS)))
          .with(YEARS_GONE)
          .with(LINEAR)
          .with(
              quantity("path at date, compound", TargetPath::compound)
                  .by(
                      BASELINE.times(
                          Operands.power(WANTED.dividedBy(BASELINE), YEARS_GONE.dividedBy(YEARS)))))
          .with(MEASURED)
          .with(quantity("ahead", TargetPath::ahead).by(MEASURED.minus(LINEAR)))
          .with(LEFT)
          .with(YEARS_LEFT)
          .with(
              quantity(
                      "needed each year, linear",
                      path -> path.each(path.leftNumber(), path.yearsLeft))
                  .by(LEFT.dividedBy(YEARS_LEFT)))
          .with(
              share("needed each year, compound", path -> path.rate(path.measured, path.yearsLeft))
                  .by(yearly(MEASURED, YEARS_LEFT)))
          .with(PACE)
          .with(
              quantity("at the end, at this pace", TargetPath::atEnd)
                  .by(MEASURED.plus(PACE.times(YEARS_LEFT))))
          .with(
              quantity("years to go, at this pace", TargetPath::yearsToGo)
                  .by(
                      Operands.chosen(
                          path ->
                              path.isReached()
                                  ? Operands.words("nothing is left")
                                  : LEFT.dividedBy(PACE))));

  private final PolicyTarget target;
  private final Optional<QualifiedNumber> baseline;
  private final Optional<QualifiedNumber> wanted;
  private final Optional<QualifiedNumber> toAdd;
  private final Optional<QualifiedNumber> measured;
  private final Optional<Ratio> years;
  private final Optional<Ratio> elapsed;
  private final Optional<Ratio> yearsLeft;

  TargetPath(PolicyTarget target, TargetProgressInput input) {
    PartialDate asOf = input.asOf();
    this.target = target;
    this.baseline = target.baseline();
    this.wanted = target.reached();
    this.toAdd = target.additional().or(() -> both(wanted, baseline, QualifiedNumber::minus));
    this.measured = Optional.ofNullable(input.measured().get(target.id()));
    this.years = years(target).filter(span -> span.signum() > 0);
    this.elapsed = target.baselineAt().map(start -> KpiRates.yearsBetween(start, asOf));
    this.yearsLeft =
        target
            .by()
            .map(end -> KpiRates.yearsBetween(asOf, end))
            .or(() -> both(years, elapsed, Ratio::minus));
  }

  private static Column<TargetPath> quantity(String heading, Function<TargetPath, Answer> figure) {
    return Column.answer(heading, ColumnKind.QUANTITY, figure);
  }

  private static Column<TargetPath> share(String heading, Function<TargetPath, Answer> figure) {
    return Column.answer(heading, ColumnKind.SHARE, figure);
  }

  private static Column<TargetPath> years(
      String heading, Function<TargetPath, Optional<Ratio>> years) {
    return Column.quantity(heading, "years", years, Reason.NO_YEARS.undefined());
  }

  private static Formula<TargetPath> yearly(Formula<TargetPath> start, Formula<TargetPath> years) {
    Formula<TargetPath> one = Operands.number(1);
    return Operands.power(WANTED.dividedBy(start), one.dividedBy(years)).minus(one);
  }

  private static Optional<Ratio> years(PolicyTarget target) {
    return both(target.baselineAt(), target.by(), KpiRates::yearsBetween)
        .or(
            () ->
                target.horizonYears().isPresent()
                    ? Optional.of(Ratio.of(target.horizonYears().getAsInt()))
                    : Optional.empty());
  }

  private Optional<QualifiedNumber> gained() {
    return both(measured, baseline, QualifiedNumber::minus);
  }

  private Optional<QualifiedNumber> pace() {
    return both(gained(), elapsed.filter(years -> years.signum() > 0), QualifiedNumber::dividedBy);
  }

  private Answer paceSoFar() {
    if (measured.isEmpty()) {
      return Answer.of(Reason.NOT_KNOWN.because("no number is given"));
    }
    return pace()
        .map(pace -> Answer.quantity(pace, target.unit() + " a year"))
        .orElseGet(
            () ->
                elapsed.isPresent() && baseline.isPresent()
                    ? Reason.OUTSIDE_PATH.answer()
                    : offPath());
  }

  private Answer atEnd() {
    if (pace().isEmpty()) {
      return paceSoFar();
    }
    if (yearsLeft.isEmpty()) {
      return Reason.NO_YEARS.answer();
    }
    return yearsLeft.get().signum() < 0
        ? Reason.NO_TIME_LEFT.answer()
        : amount(
            both(measured, pace(), (now, more) -> now.plus(more.times(yearsLeft.get()))),
            Reason.NOT_KNOWN);
  }

  private Answer yearsToGo() {
    if (pace().isEmpty() || leftNumber().isEmpty()) {
      return pace().isEmpty() ? paceSoFar() : left();
    }
    if (isReached()) {
      return Answer.quantity(Ratio.ZERO, "years");
    }
    return Quotients.of(leftNumber().get(), pace().get())
        .filter(years -> pace().get().compare(Comparison.MORE_THAN, Ratio.ZERO) == Proof.PROVEN)
        .map(years -> Answer.quantity(years, "years"))
        .orElseGet(Reason.NO_PROGRESS::answer);
  }

  /** Whether nothing is left to do, as far as is known. */
  private boolean isReached() {
    return leftNumber()
        .filter(open -> open.compare(Comparison.AT_MOST, Ratio.ZERO) == Proof.PROVEN)
        .isPresent();
  }

  private Answer baseline() {
    return amount(baseline, Reason.NO_BASELINE);
  }

  private Answer wanted() {
    return amount(wanted, Reason.NO_BASELINE);
  }

  private Answer toAdd() {
    return amount(toAdd, Reason.NO_BASELINE);
  }

  private Answer measured() {
    return amount(measured, Reason.NOT_KNOWN);
  }

  private Answer additional() {
    return amount(target.additional(), Reason.NOT_KNOWN);
  }

  private boolean adds() {
    return target.additional().isPresent();
  }

  private Answer amount(Optional<QualifiedNumber> number, Reason gap) {
    return number.map(one -> Answer.quantity(one, target.unit())).orElseGet(gap::answer);
  }

  private Answer each(Optional<QualifiedNumber> amount, Optional<Ratio> over) {
    if (over.isEmpty()) {
      return Reason.NO_YEARS.answer();
    }
    if (over.get().signum() <= 0) {
      return Reason.NO_TIME_LEFT.answer();
    }
    return amount
        .map(one -> Answer.quantity(one.dividedBy(over.get()), target.unit() + " a year"))
        .orElseGet(() -> (wanted.isEmpty() ? Reason.NO_BASELINE : Reason.NOT_KNOWN).answer());
  }

  private Answer rate(Optional<QualifiedNumber> start, Optional<Ratio> over) {
    if (over.isEmpty()) {
      return Reason.NO_YEARS.answer();
    }
    if (over.get().signum() <= 0) {
      return Reason.NO_TIME_LEFT.answer();
    }
    if (start.isEmpty() || wanted.isEmpty()) {
      return (wanted.isEmpty() ? Reason.NO_BASELINE : Reason.NOT_KNOWN).answer();
    }
    return Quotients.of(wanted.get(), start.get())
        .filter(factor -> start.get().value().signum() > 0)
        .map(factor -> KpiRates.yearly(factor, over.get()))
        .orElseGet(Reason.BASELINE_NOT_POSITIVE::answer);
  }

  private Answer linear() {
    return linearNumber().map(one -> Answer.quantity(one, target.unit())).orElseGet(this::offPath);
  }

  private Optional<QualifiedNumber> linearNumber() {
    return part()
        .flatMap(part -> both(baseline, toAdd, (start, more) -> start.plus(more.times(part))));
  }

  private Answer compound() {
    Optional<Ratio> part = part();
    Optional<QualifiedNumber> factor =
        both(wanted, baseline, Quotients::of).flatMap(quotient -> quotient);
    if (part.isEmpty() || factor.isEmpty()) {
      return offPath();
    }
    QualifiedNumber start = baseline.orElseThrow();
    if (!start.isExact() || start.value().signum() <= 0 || factor.get().value().signum() < 0) {
      return Reason.BASELINE_NOT_POSITIVE.answer();
    }
    double power = part.get().toDouble();
    double from = start.value().toDouble();
    return Answer.quantity(
        KpiRates.mapped(factor.get(), one -> from * StrictMath.pow(one, power)), target.unit());
  }

  /** How much of the way should be done; empty outside of it. */
  private Optional<Ratio> part() {
    return both(elapsed, years, Ratio::dividedBy)
        .filter(part -> part.signum() >= 0 && part.compareTo(Ratio.ONE) <= 0);
  }

  private Answer offPath() {
    if (baseline.isEmpty()) {
      return Reason.NO_BASELINE.answer();
    }
    boolean dated = elapsed.isPresent() && years.isPresent();
    return (dated ? Reason.OUTSIDE_PATH : Reason.NO_YEARS).answer();
  }

  private Answer ahead() {
    return both(measured, linearNumber(), QualifiedNumber::minus)
        .map(one -> Answer.quantity(one, target.unit()))
        .orElseGet(
            () ->
                measured.isEmpty()
                    ? Answer.of(Reason.NOT_KNOWN.because("no number is given"))
                    : offPath());
  }

  private Optional<QualifiedNumber> leftNumber() {
    return both(wanted, measured, QualifiedNumber::minus);
  }

  private Answer left() {
    return amount(leftNumber(), wanted.isEmpty() ? Reason.NO_BASELINE : Reason.NOT_KNOWN);
  }

  private static <A, B, C> Optional<C> both(
      Optional<A> one, Optional<B> other, BiFunction<A, B, C> made) {
    return one.flatMap(a -> other.map(b -> made.apply(a, b)));
  }
}
