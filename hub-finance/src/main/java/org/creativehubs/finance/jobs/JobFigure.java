package org.creativehubs.finance.jobs;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RunningRounding;
import org.immutables.value.Value;

/** Money for one job, or why there is none. */
@HubValue
@Value.Immutable
public abstract class JobFigure {

  JobFigure() {}

  static JobFigure of(JobMeasure measure, Money money, Ratio jobs) {
    Builder figure = new Builder();
    figure.measure(measure).money(money).jobs(jobs);
    if (jobs.isZero()) {
      figure.undefined(Undefined.of(Reason.NO_JOBS, "there is no job to divide by"));
    } else {
      figure.perJob(RunningRounding.round(money.toRatio().dividedBy(jobs), money.currency()));
    }
    return figure.build();
  }

  /** What is measured, and whether gross or net. */
  public abstract JobMeasure measure();

  /** The money that is divided. */
  public abstract Money money();

  /** The jobs it is divided by; zero or more. */
  public abstract Ratio jobs();

  /** Money over jobs, rounded half up once; absent if there is no job. */
  public abstract Optional<Money> perJob();

  /** Why there is no figure; present only if {@link #perJob()} is absent. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.exactlyOne(perJob(), "perJob", undefined(), "undefined");
  }

  final String expression() {
    return money() + " / " + Show.number(jobs());
  }

  final Answer answer() {
    return perJob().map(Answer::of).orElseGet(() -> Answer.of(undefined().orElseThrow()));
  }

  /** The figure in one line; only with what it rests on behind it. */
  final String line() {
    return measure().words() + " " + answer();
  }

  /** What is divided, in one line; the figure itself prints with the assumptions of its sheet. */
  @Override
  public final String toString() {
    return measure().words() + " from " + money() + " and " + Show.number(jobs()) + " jobs";
  }

  static final class Builder extends ImmutableJobFigure.Builder {}
}
