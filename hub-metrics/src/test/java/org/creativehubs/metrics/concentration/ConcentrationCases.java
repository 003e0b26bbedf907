package org.creativehubs.metrics.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.CaseTables;
import org.creativehubs.metrics.shares.GiniScale;
import org.creativehubs.metrics.shares.LogBase;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;
import org.creativehubs.testing.Answers;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** The reference cases of concentration. Vectors are tables of one industry. */
public final class ConcentrationCases {

  private ConcentrationCases() {}

  /** Binds them. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind(
            "indices/krugman-concentration-others.json",
            in -> matrix(in, ShareRule.of(ShareMeasure.KRUGMAN, Against.MEAN_OF_OTHERS)))
        .bind(
            "indices/coefficient-of-localisation.json",
            in -> matrix(in, ShareRule.of(ShareMeasure.COEFFICIENT)))
        .bind("indices/locational-gini.json", in -> matrix(in, half()))
        .bind(
            "indices/gini-concentration.json",
            in -> matrix(in, ShareRule.of(ShareMeasure.QUOTIENT_GINI)))
        .bind("indices/gini-concentration-vector.json", ConcentrationCases::giniOfVector)
        .bind("indices/hoover-gini.json", in -> byPeople(in, ShareMeasure.LORENZ_GINI))
        .bind("indices/hoover-reference.json", in -> byPeople(in, ShareMeasure.COEFFICIENT))
        .bind(
            "indices/hoover.json",
            in -> one(in, ShareRule.of(ShareMeasure.COEFFICIENT, Against.EVEN)))
        .bind("indices/hhi.json", ConcentrationCases::hhi)
        .bind("indices/rosenbluth.json", in -> one(in, ShareRule.of(ShareMeasure.ROSENBLUTH)))
        .bind("indices/lorenz.json", ConcentrationCases::lorenz)
        .bind("indices/dissimilarity.json", ConcentrationCases::dissimilarity)
        .bind(
            "indices/multigroup-divergence.json",
            in -> multigroup(in, MultigroupMeasure.DIVERGENCE))
        .bind(
            "indices/multigroup-information-theory.json",
            in -> multigroup(in, MultigroupMeasure.INFORMATION_THEORY));
  }

  private static List<OptionalDouble> matrix(JsonNode in, ShareRule rule) {
    return CaseTables.values(Concentration.by(rule).of(CaseTables.matrix(in)));
  }

  private static ShareRule half() {
    return ShareRule.builder().measure(ShareMeasure.LORENZ_GINI).giniScale(GiniScale.HALF).build();
  }

  private static List<OptionalDouble> byPeople(JsonNode in, ShareMeasure measure) {
    EmploymentTable table = CaseTables.matrix(in);
    return CaseTables.values(
        Concentration.by(given(measure, table, in.get("population"))).of(table));
  }

  private static ShareRule given(ShareMeasure measure, EmploymentTable table, JsonNode amounts) {
    return ShareRule.builder()
        .measure(measure)
        .against(Against.GIVEN)
        .putAllReference(CaseTables.amounts(table.regions(), amounts))
        .build();
  }

  private static OptionalDouble giniOfVector(JsonNode in) {
    EmploymentTable table = CaseTables.column(in.get("e_ij"));
    return Concentration.by(given(ShareMeasure.QUOTIENT_GINI, table, in.get("e_j")))
        .of(table)
        .value();
  }

  private static OptionalDouble one(JsonNode in, ShareRule rule) {
    return Concentration.by(rule).of(CaseTables.column(in.get("x"))).value();
  }

  private static Object hhi(JsonNode in) {
    return Answers.fields(
        "hhi", one(in, ShareRule.of(ShareMeasure.HHI)),
        "normalised", one(in, ShareRule.of(ShareMeasure.HHI_NORMALISED)),
        "equivalent", one(in, ShareRule.of(ShareMeasure.EQUIVALENT_NUMBER)));
  }

  private static Object lorenz(JsonNode in) {
    EmploymentTable table = CaseTables.column(in.get("x"));
    IndexMatrix points =
        LorenzCurve.answer(
            LorenzCurveInput.builder().table(table).industry("x").against(Against.EVEN).build());
    return Answers.fields("p", curve(points, "reference"), "L", curve(points, "industry"));
  }

  private static List<Double> curve(IndexMatrix points, String column) {
    List<Double> curve = new ArrayList<>(List.of(0.0));
    points.rows().forEach(row -> curve.add(points.value(row, column).orElseThrow()));
    return curve;
  }

  private static OptionalDouble dissimilarity(JsonNode in) {
    double[] group = CaseTables.numbers(in.get("group"));
    double[] rest = CaseTables.numbers(in.get("total"));
    for (int k = 0; k < rest.length; k++) {
      rest[k] -= group[k];
    }
    return Concentration.by(ShareRule.of(ShareMeasure.COEFFICIENT, Against.REST))
        .of(CaseTables.columns(Map.of("group", group, "rest", rest)))
        .value("group");
  }

  private static OptionalDouble multigroup(JsonNode in, MultigroupMeasure measure) {
    return MultigroupSegregation.answer(
            MultigroupSegregationInput.builder()
                .table(CaseTables.matrix(in))
                .measure(measure)
                .logBase(LogBase.NATURAL)
                .build())
        .value();
  }
}
