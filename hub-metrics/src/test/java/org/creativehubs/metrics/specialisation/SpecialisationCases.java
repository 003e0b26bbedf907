package org.creativehubs.metrics.specialisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.CaseTables;
import org.creativehubs.metrics.shares.LogBase;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;
import org.creativehubs.testing.Answers;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** The reference cases of specialisation. Vectors are tables of one region. */
public final class SpecialisationCases {

  private SpecialisationCases() {}

  /** Binds them. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("indices/krugman-specialisation-nation.json", in -> matrix(in, nation("KRUGMAN")))
        .bind(
            "indices/krugman-specialisation-others.json",
            in -> matrix(in, ShareRule.of(ShareMeasure.KRUGMAN, Against.MEAN_OF_OTHERS)))
        .bind("indices/krugman-others-vector.json", SpecialisationCases::others)
        .bind("indices/krugman-pairwise.json", SpecialisationCases::pair)
        .bind("indices/coefficient-of-specialisation.json", in -> matrix(in, nation("COEFFICIENT")))
        .bind("indices/hachman.json", in -> matrix(in, nation("HACHMAN")))
        .bind("indices/gini-specialisation.json", in -> matrix(in, nation("QUOTIENT_GINI")))
        .bind("indices/shannon.json", SpecialisationCases::shannon)
        .bind("indices/hill-numbers.json", SpecialisationCases::hill)
        .bind("indices/related-variety.json", SpecialisationCases::varieties);
  }

  private static ShareRule nation(String measure) {
    return ShareRule.of(ShareMeasure.valueOf(measure));
  }

  private static List<OptionalDouble> matrix(JsonNode in, ShareRule rule) {
    return CaseTables.values(Specialisation.by(rule).of(CaseTables.matrix(in)));
  }

  private static OptionalDouble others(JsonNode in) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    add(table, "target", in.get("target"));
    for (int i = 0; i < in.get("others").size(); i++) {
      add(table, "other " + i, in.get("others").get(i));
    }
    return Specialisation.by(ShareRule.of(ShareMeasure.KRUGMAN, Against.MEAN_OF_OTHERS))
        .of(table.build())
        .value("target");
  }

  private static void add(EmploymentTable.Builder table, String region, JsonNode counts) {
    for (int k = 0; k < counts.size(); k++) {
      table.add(region, "k" + k, counts.get(k).asDouble());
    }
  }

  private static OptionalDouble pair(JsonNode in) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    add(table, "a", in.get("a"));
    add(table, "b", in.get("b"));
    ShareRule.Builder rule = ShareRule.builder();
    rule.measure(ShareMeasure.KRUGMAN).against(Against.PAIR).partner("b");
    return Specialisation.by(rule.build()).of(table.build()).value("a");
  }

  private static OptionalDouble one(JsonNode in, ShareRule rule) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("jobs");
    add(table, "x", in.get("x"));
    return Specialisation.by(rule).of(table.build()).value();
  }

  private static Object shannon(JsonNode in) {
    return Answers.fields(
        "nats", one(in, entropy(LogBase.NATURAL)),
        "bits", one(in, entropy(LogBase.TWO)),
        "evenness", one(in, nation("EVENNESS")));
  }

  private static ShareRule entropy(LogBase base) {
    return ShareRule.builder().measure(ShareMeasure.SHANNON).logBase(base).build();
  }

  private static Object hill(JsonNode in) {
    return Answers.fields(
        "q0", one(in, hill(0)),
        "q1", one(in, hill(1)),
        "q2", one(in, hill(2)),
        "qInf", one(in, nation("HILL_INFINITE")));
  }

  private static ShareRule hill(double order) {
    return ShareRule.builder().measure(ShareMeasure.HILL).order(order).build();
  }

  private static Object varieties(JsonNode in) {
    EmploymentTable table = CaseTables.matrix(in);
    List<String> names = CaseTables.texts(in.get("group"));
    Map<String, String> groups = new LinkedHashMap<>();
    for (int k = 0; k < names.size(); k++) {
      groups.put(table.industries().get(k), names.get(k));
    }
    IndexResult total = Specialisation.by(ShareMeasure.SHANNON).of(table);
    IndexResult unrelated = variety(ShareMeasure.UNRELATED_VARIETY, groups, table);
    IndexResult related = variety(ShareMeasure.RELATED_VARIETY, groups, table);
    List<Object> regions = new ArrayList<>();
    for (String region : table.regions()) {
      regions.add(
          Answers.fields(
              "totalVariety", total.value(region),
              "unrelatedVariety", unrelated.value(region),
              "relatedVariety", related.value(region)));
    }
    return regions;
  }

  private static IndexResult variety(
      ShareMeasure measure, Map<String, String> groups, EmploymentTable table) {
    return Specialisation.by(ShareRule.builder().measure(measure).putAllGroups(groups).build())
        .of(table);
  }
}
