package org.creativehubs.finance.jobs;

import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Money for one job, or why there is none. */
@HubValue
@Value.Immutable
public abstract class JobFigure {

  private static final Undefined NO_JOBS = Reason.NO_JOBS.because("there is no job to divide by");

  JobFigure() {}

  static JobFigure of(JobMeasure measure, Money money, Ratio jobs) {
    Builder figure = new Builder();
    figure.measure(measure).money(money).jobs(jobs);
    Term each = each(money, jobs);
    figure.undefined(each.undefined());
    return figure.perJob(each.exact().map(found -> each.money())).build();
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

  /** Money for a job, which says how it is found. */
  final Term each() {
    return each(money(), jobs());
  }

  private static Term each(Money money, Ratio jobs) {
    return Term.of(money).dividedBy(Term.of(jobs), NO_JOBS).rounded(RoundingMode.HALF_UP);
  }

  final Answer answer() {
    return Outcome.of(perJob(), undefined()).answer(Answer::of);
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
