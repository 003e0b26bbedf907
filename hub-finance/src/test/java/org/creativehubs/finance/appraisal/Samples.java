package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.additionality.ImpactFactors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values that tests of this package share. */
public final class Samples {

  public static final Provenance SURVEY = Provenance.chosen("survey", "2026", "the hub's survey");
  public static final AssumptionSet COUNTED =
      AssumptionSet.of(SURVEY, Assumption.of("jobs", "full-time equivalents"));
  static final Discounting STANDARD = Discounting.greenBook("2026", DiscountKind.STANDARD);

  private Samples() {}

  /** An answer as JSON from which a field is taken away. */
  public static String without(String field, Object answer) {
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(HubJson.write(answer));
    assertThat(json.remove(field)).isNotNull();
    return json.toString();
  }

  public static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  public static List<Money> pounds(String... amounts) {
    return Stream.of(amounts).map(Samples::gbp).toList();
  }

  public static Ratio ratio(String text) {
    return Ratio.parse(text);
  }

  public static Discounting flat(String rate) {
    return Discounting.by(DiscountSchedule.flat(ratio(rate), SURVEY));
  }

  public static ImpactFactors factors(
      String leakage, String displacement, String substitution, String m) {
    return factors(ratio(leakage), ratio(displacement), ratio(substitution), ratio(m));
  }

  public static ImpactFactors factors(
      Ratio leakage, Ratio displacement, Ratio substitution, Ratio multiplier) {
    return ImpactFactors.builder()
        .provenance(SURVEY)
        .leakage(leakage)
        .displacement(displacement)
        .substitution(substitution)
        .multiplier(multiplier)
        .build();
  }

  public static Arbitrary<Ratio> shares() {
    Arbitrary<Ratio> usual =
        Combinators.combine(
                Arbitraries.integers().between(1, 1000), Arbitraries.doubles().between(0, 1))
            .as((parts, at) -> Ratio.of(Math.round(parts * at), parts));
    return Arbitraries.oneOf(Arbitraries.of(Ratio.ZERO, Ratio.ONE), usual.withoutEdgeCases());
  }

  public static Arbitrary<Ratio> counts() {
    Arbitrary<Ratio> usual =
        Arbitraries.integers().between(1, 100_000).map(tenths -> Ratio.of(tenths, 10));
    return Arbitraries.oneOf(Arbitraries.of(Ratio.ZERO), usual.withoutEdgeCases());
  }

  public static Arbitrary<ImpactFactors> impactFactors() {
    return Combinators.combine(
            shares(), shares(), shares(), shares().map(share -> share.plus(Ratio.ONE)))
        .as(Samples::factors)
        .withoutEdgeCases();
  }

  public static Arbitrary<Money> costs() {
    Arbitrary<Long> usual = Arbitraries.longs().between(1, 1_000_000_000).withoutEdgeCases();
    return Arbitraries.oneOf(Arbitraries.of(0L, 1L), usual)
        .map(minor -> Money.ofMinor(minor, gbp("0").currency()));
  }

  public static Arbitrary<List<Money>> flows() {
    return Arbitraries.longs()
        .between(-100_000_000, 100_000_000)
        .map(minor -> Money.ofMinor(minor, gbp("0").currency()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .withoutEdgeCases();
  }

  public static Money sum(List<Money> amounts) {
    return Money.sum(gbp("0").currency(), amounts);
  }

  /** The last step of a cell's explanation beside what the table says. */
  public static boolean explains(Table table, int row, int column, Explanation explanation) {
    Answer cell = table.rows().get(row).get(column);
    return explanation.answer().equals(cell);
  }
}
