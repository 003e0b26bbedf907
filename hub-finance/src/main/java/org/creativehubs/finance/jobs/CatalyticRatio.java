package org.creativehubs.finance.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How much private money did each unit of public money draw in?
 *
 * <p>Catalytic ratio = private money / public money; money that is neither is shown and left out.
 * Plain arithmetic; that the private money came because of the public money is an assumption, and
 * stands in the result.
 *
 * <p>Exact; undefined ({@code NO_PUBLIC_MONEY}) if there is no public money.
 *
 * <pre>{@code
 * AssumptionSet counted =
 *     AssumptionSet.of(
 *         Provenance.chosen("accounts", "2026", "accounts of the hub"),
 *         Assumption.of("counted", "money paid"));
 * MoneySource council = MoneySource.of("council", MoneyKind.PUBLIC, Money.parse("GBP 10.00"));
 * MoneySource bank = MoneySource.of("bank", MoneyKind.PRIVATE, Money.parse("GBP 25.00"));
 * CatalyticRatio.of(List.of(council, bank), counted).ratio().orElseThrow(); // 2.5
 * }</pre>
 */
public final class CatalyticRatio {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CatalyticRatioInput, CatalyticEffect> ENTRY =
      CatalogEntry.of(
              "catalytic-ratio",
              CatalyticRatio.class,
              CatalyticRatioInput.class,
              CatalyticEffect.class)
          .title("Catalytic ratio")
          .question("How much private money did each pound of public money draw in?")
          .convention("private over public; money that is neither is shown and left out")
          .source(Source.of("Plain arithmetic", "leverage: private money over public money"))
          .answeredBy(CatalyticRatio::answer);

  private static final Undefined NO_PUBLIC_MONEY =
      Reason.NO_PUBLIC_MONEY.because("there is no public money");

  private CatalyticRatio() {}

  /**
   * How much private money came with each unit of public money.
   *
   * @param sources who brought how much; at least one, each with a name of its own
   * @param assumptions what the amounts rest on
   * @return the sums and their ratio
   * @throws InvalidValueException if there is none, names repeat or currencies differ
   */
  public static CatalyticEffect of(List<MoneySource> sources, AssumptionSet assumptions) {
    return answer(
        CatalyticRatioInput.builder().addAllSources(sources).addAssumptions(assumptions).build());
  }

  /**
   * Calculates the catalytic ratio for the given input.
   *
   * @param input who put in how much
   * @return the ratio and its parts
   */
  public static CatalyticEffect answer(CatalyticRatioInput input) {
    Map<MoneySource, Term> amounts = new LinkedHashMap<>();
    input
        .sources()
        .forEach(source -> amounts.put(source, Term.given(label(source), source.amount())));
    Term publicMoney = sum(amounts, MoneyKind.PUBLIC);
    Term privateMoney = sum(amounts, MoneyKind.PRIVATE);
    Term ratio = privateMoney.dividedBy(publicMoney, NO_PUBLIC_MONEY).named("catalytic ratio");
    Explanation.Builder steps =
        Explanation.answering("How much private money did each unit of public money draw in?");
    Assumptions.explain(input.assumptions(), steps);
    steps.terms(amounts.values().toArray(Term[]::new)).terms(ratio);
    return CatalyticEffect.builder()
        .publicMoney(publicMoney.money())
        .privateMoney(privateMoney.money())
        .otherMoney(sum(amounts, MoneyKind.OTHER).money())
        .ratio(ratio.exact())
        .undefined(ratio.undefined())
        .addAllAssumptions(input.assumptions())
        .explanation(steps.build())
        .build();
  }

  private static String label(MoneySource source) {
    return source.name() + " (" + source.kind().words() + ")";
  }

  private static Term sum(Map<MoneySource, Term> amounts, MoneyKind kind) {
    Money none = Money.zero(amounts.keySet().iterator().next().amount().currency());
    List<Term> these =
        amounts.keySet().stream()
            .filter(source -> source.kind() == kind)
            .map(amounts::get)
            .toList();
    Term sum = these.isEmpty() ? Term.of(none) : Term.sum(these);
    return sum.named(kind.words() + " money");
  }
}
