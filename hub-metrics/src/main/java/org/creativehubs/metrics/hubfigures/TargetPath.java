package org.creativehubs.metrics.hubfigures;

import java.util.Optional;
import java.util.function.BiFunction;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.internal.KpiRates;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.kpi.KpiRow;

/** The way from the baseline of one target to its end. */
final class TargetPath {

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

  private static Optional<Ratio> years(PolicyTarget target) {
    return both(target.baselineAt(), target.by(), KpiRates::yearsBetween)
        .or(
            () ->
                target.horizonYears().isPresent()
                    ? Optional.of(Ratio.of(target.horizonYears().getAsInt()))
                    : Optional.empty());
  }

  KpiRow row() {
    return KpiRow.named(target.id())
        .given("baseline", amount(baseline, Reason.NO_BASELINE))
        .found("wanted", wantedFrom(), amount(wanted, Reason.NO_BASELINE))
        .found("to add", toAddFrom(), amount(toAdd, Reason.NO_BASELINE))
        .given("years", span(years))
        .found("each year, linear", "{to add} / {years}", each(toAdd, years))
        .found(
            "each year, compound",
            "({wanted} / {baseline})^(1 / {years}) - 1",
            rate(baseline, years))
        .given("years gone", span(elapsed))
        .found("path at date, linear", "{baseline} + {to add} x {years gone} / {years}", linear())
        .found(
            "path at date, compound",
            "{baseline} x ({wanted} / {baseline})^({years gone} / {years})",
            compound())
        .given("measured", amount(measured, Reason.NOT_KNOWN))
        .found("ahead", "{measured} - {path at date, linear}", ahead())
        .found("left", "{wanted} - {measured}", left())
        .given("years left", span(yearsLeft))
        .found("needed each year, linear", "{left} / {years left}", each(leftNumber(), yearsLeft))
        .found(
            "needed each year, compound",
            "({wanted} / {measured})^(1 / {years left}) - 1",
            rate(measured, yearsLeft))
        .found("pace so far", "({measured} - {baseline}) / {years gone}", paceSoFar())
        .found("at the end, at this pace", "{measured} + {pace so far} x {years left}", atEnd())
        .found("years to go, at this pace", "{left} / {pace so far}", yearsToGo())
        .build();
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
    QualifiedNumber open = leftNumber().get();
    if (open.compare(Comparison.AT_MOST, Ratio.ZERO) == Proof.PROVEN) {
      return Answer.quantity(Ratio.ZERO, "years");
    }
    return Quotients.of(open, pace().get())
        .filter(years -> pace().get().compare(Comparison.MORE_THAN, Ratio.ZERO) == Proof.PROVEN)
        .map(years -> Answer.quantity(years, "years"))
        .orElseGet(Reason.NO_PROGRESS::answer);
  }

  private String wantedFrom() {
    return target
        .additional()
        .map(more -> "{baseline} + " + Answer.quantity(more, target.unit()))
        .orElse("the level aimed at");
  }

  private String toAddFrom() {
    return target.additional().isPresent() ? "what the policy adds" : "{wanted} - {baseline}";
  }

  private Answer amount(Optional<QualifiedNumber> number, Reason gap) {
    return number.map(one -> Answer.quantity(one, target.unit())).orElseGet(gap::answer);
  }

  private static Answer span(Optional<Ratio> years) {
    return years.map(span -> Answer.quantity(span, "years")).orElseGet(Reason.NO_YEARS::answer);
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
