package org.creativehubs.metrics.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.internal.Tidy;

/**
 * The measures of few values as terms, which say how the number of {@link Inequality} is found; a
 * test holds both equal.
 *
 * @param values the values in ascending order
 * @param weights their weights, in the same order
 * @param mean their mean
 */
record InequalityTerms(List<Term> values, List<Term> weights, Term mean) {

  private static final Term ONE = Term.of(1);
  private static final Term TWO = Term.of(2);

  static InequalityTerms of(Weighted sample) {
    List<Integer> ascending =
        IntStream.range(0, sample.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> sample.values[i]))
            .toList();
    double weightUnit = sample.trueWeight() / sample.weight;
    return new InequalityTerms(
        ascending.stream().map(i -> Tidy.term(sample.values[i] * sample.unit)).toList(),
        ascending.stream().map(i -> Tidy.term(sample.weights[i] * weightUnit)).toList(),
        Tidy.term(sample.mean * sample.unit).named("mean"));
  }

  Term of(InequalityInput input) {
    return switch (input.measure()) {
      case GINI -> gini();
      case GINI_CORRECTED -> gini().times(n()).dividedBy(n().minus(ONE));
      case THEIL_T -> theilT();
      case THEIL_L -> meanOf(value -> mean.dividedBy(value).ln());
      case GENERALISED_ENTROPY -> entropy(input.alpha().orElseThrow());
      case ATKINSON -> atkinson(input.epsilon().orElseThrow());
      case COULTER -> sumOf(this::squaredGap).dividedBy(TWO).sqrt();
      case DALTON -> mean.ln().dividedBy(meanOf(Term::ln));
      case CV_SAMPLE -> deviations(mean).dividedBy(n().minus(ONE)).sqrt().dividedBy(mean.abs());
      case CV_POPULATION, WILLIAMSON -> variation(mean);
      case WILLIAMSON_PLAIN_MEAN -> variation(Term.sum(values).dividedBy(n()).named("plain mean"));
      case CV_NORMALISED -> variation(mean).dividedBy(n().minus(ONE).sqrt());
      case HOOVER -> sumOf(i -> gap(i).abs()).dividedBy(TWO);
    };
  }

  private Term n() {
    return Term.of(values.size());
  }

  private boolean isWeighted() {
    return weights.stream().anyMatch(weight -> weight.toDouble() != 1);
  }

  private Term weight() {
    return isWeighted() ? Term.sum(weights) : n();
  }

  private Term weighed(int i, Term term) {
    return isWeighted() ? weights.get(i).times(term) : term;
  }

  private Term sumOf(IntFunction<Term> each) {
    return Term.sum(IntStream.range(0, values.size()).mapToObj(each).toList());
  }

  private Term meanOf(UnaryOperator<Term> each) {
    return sumOf(i -> weighed(i, each.apply(values.get(i)))).dividedBy(weight());
  }

  /** The weights below a value less those above it, times the weighed value, all added up. */
  private Term gini() {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double below = 0;
      for (int j = 0; j < values.size(); j++) {
        below += Integer.signum(i - j) * weights.get(j).toDouble();
      }
      terms.add(Tidy.term(below).times(weighed(i, values.get(i))));
    }
    return Term.sum(terms).dividedBy(weight().times(weight()).times(mean));
  }

  private Term theilT() {
    return meanOf(value -> value.toDouble() > 0 ? timesLog(value.dividedBy(mean)) : value);
  }

  private static Term timesLog(Term share) {
    return share.times(share.ln());
  }

  private Term entropy(double alpha) {
    if (alpha == 0) {
      return meanOf(value -> mean.dividedBy(value).ln());
    }
    if (alpha == 1) {
      return theilT();
    }
    Term a = Tidy.term(alpha);
    return meanOf(value -> value.dividedBy(mean).power(a))
        .minus(ONE)
        .dividedBy(a.times(a.minus(ONE)));
  }

  private Term atkinson(double epsilon) {
    if (epsilon == 1) {
      return ONE.minus(meanOf(Term::ln).exp().dividedBy(mean));
    }
    Term power = Tidy.term(1 - epsilon);
    return ONE.minus(
        meanOf(value -> value.power(power)).power(ONE.dividedBy(power)).dividedBy(mean));
  }

  private Term gap(int i) {
    Term share = weighed(i, values.get(i)).dividedBy(weight().times(mean));
    return share.minus(weights.get(i).dividedBy(weight()));
  }

  private Term squaredGap(int i) {
    return gap(i).power(2);
  }

  private Term deviations(Term centre) {
    return sumOf(i -> weighed(i, values.get(i).minus(centre).power(2)));
  }

  private Term variation(Term centre) {
    return deviations(centre).dividedBy(weight()).sqrt().dividedBy(centre.abs());
  }
}
