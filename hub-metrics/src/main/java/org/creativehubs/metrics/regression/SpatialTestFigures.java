package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;

/** The tests whether neighbours count. */
final class SpatialTestFigures {

  private static final String LM_ERROR = "LM error";
  private static final String LM_LAG = "LM lag";
  private static final String ROBUST_ERROR = "robust LM error";
  private static final String ROBUST_LAG = "robust LM lag";
  private static final String SARMA = "SARMA";
  private static final String RATIO = "likelihood ratio";
  private static final String WALD = "Wald";
  private static final String RESIDUAL = "LM residual";
  private static final double ROUNDING = 1e-12;

  private SpatialTestFigures() {}

  /** All tests of a model, none of which is defined for one reason. */
  static List<TestFigure> undefined(SpatialModel model, Undefined reason) {
    List<String> labels =
        new ArrayList<>(List.of(LM_ERROR, LM_LAG, ROBUST_ERROR, ROBUST_LAG, SARMA, RATIO, WALD));
    if (model == SpatialModel.LAG) {
      labels.add(RESIDUAL);
    }
    return labels.stream()
        .map(label -> TestFigure.undefined(label, label.equals(SARMA) ? 2 : 1, reason))
        .toList();
  }

  /** By e'We / s2, e'Wy / s2, T and J - T, of least squares. */
  static List<TestFigure> multipliers(double error, double lag, double trace, double rest) {
    IndexPart ofError = IndexPart.of("e'We / s2", error);
    IndexPart ofLag = IndexPart.of("e'Wy / s2", lag);
    IndexPart ofTrace = IndexPart.of("T = tr(W'W + WW)", trace);
    IndexPart ofRest = IndexPart.of("J - T = (WXb)' M (WXb) / s2", rest);
    Term whole = ofTrace.term().plus(ofRest.term());
    double j = trace + rest;
    List<TestFigure> tests = new ArrayList<>();
    double lmError = error * error / trace;
    tests.add(
        test(
            LM_ERROR,
            lmError,
            ofError.term().power(2).dividedBy(ofTrace.term()),
            ofError,
            ofTrace));
    tests.add(
        test(
            LM_LAG, lag * lag / j, ofLag.term().power(2).dividedBy(whole), ofLag, ofTrace, ofRest));
    if (rest <= ROUNDING * j) {
      Undefined reason =
          Reason.ZERO_DENOMINATOR.because(
              "W X b is a combination of the columns, so lag and error cannot be distinguished");
      tests.add(TestFigure.undefined(ROBUST_ERROR, 1, reason));
      tests.add(TestFigure.undefined(ROBUST_LAG, 1, reason));
      tests.add(TestFigure.undefined(SARMA, 2, reason));
      return tests;
    }
    double share = trace / j;
    double gap = error - share * lag;
    Term shareTerm = ofTrace.term().dividedBy(whole);
    tests.add(
        test(
            ROBUST_ERROR,
            gap * gap / (trace * (rest / j)),
            ofError
                .term()
                .minus(shareTerm.times(ofLag.term()))
                .power(2)
                .dividedBy(ofTrace.term().times(Term.of(1).minus(shareTerm))),
            ofError,
            ofLag,
            ofTrace,
            ofRest));
    double robustLag = (lag - error) * (lag - error) / rest;
    tests.add(
        test(
            ROBUST_LAG,
            robustLag,
            ofLag.term().minus(ofError.term()).power(2).dividedBy(ofRest.term()),
            ofError,
            ofLag,
            ofRest));
    IndexPart first = IndexPart.of(LM_ERROR, lmError);
    IndexPart second = IndexPart.of(ROBUST_LAG, robustLag);
    tests.add(
        TestFigure.of(
            SARMA,
            2,
            value(SARMA, lmError + robustLag, first.term().plus(second.term()), first, second)));
    return tests;
  }

  static TestFigure ratio(double likelihood, double plain) {
    IndexPart here = IndexPart.of("log likelihood", likelihood);
    IndexPart before = IndexPart.of("log likelihood of least squares", plain);
    return test(
        RATIO,
        Math.max(0, 2 * (likelihood - plain)),
        Term.of(2).times(here.term().minus(before.term())),
        here,
        before);
  }

  static TestFigure wald(double parameter, double deviation, String name) {
    IndexPart estimate = IndexPart.of(name, parameter);
    IndexPart error = IndexPart.of("standard error of " + name, deviation);
    double z = parameter / deviation;
    return test(WALD, z * z, estimate.term().dividedBy(error.term()).power(2), estimate, error);
  }

  /** By e'We / s2 of the lag, T, tr((W'W + WW) (I - rho W)^-1) and the variance of rho. */
  static TestFigure residual(double error, double trace, double mixed, double variance) {
    double below = trace - mixed * mixed * variance;
    if (below <= ROUNDING * trace) {
      return TestFigure.undefined(
          RESIDUAL, 1, Reason.ZERO_DENOMINATOR.because("T - m^2 x variance of rho is not above 0"));
    }
    IndexPart ofError = IndexPart.of("e'We / s2, of the lag", error);
    IndexPart ofTrace = IndexPart.of("T = tr(W'W + WW)", trace);
    IndexPart ofMixed = IndexPart.of("m = tr((W'W + WW) (I - rho W)^-1)", mixed);
    IndexPart ofVariance = IndexPart.of("variance of rho", variance);
    return test(
        RESIDUAL,
        error * error / below,
        ofError
            .term()
            .power(2)
            .dividedBy(ofTrace.term().minus(ofMixed.term().power(2).times(ofVariance.term()))),
        ofError,
        ofTrace,
        ofMixed,
        ofVariance);
  }

  private static TestFigure test(String label, double statistic, Term term, IndexPart... parts) {
    return TestFigure.of(label, 1, value(label, statistic, term, parts));
  }

  private static IndexValue value(String label, double statistic, Term term, IndexPart... parts) {
    return IndexValue.builder().label(label).addParts(parts).found(term, statistic).build();
  }
}
