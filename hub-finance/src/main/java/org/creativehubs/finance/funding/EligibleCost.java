package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How much of what a project costs does a funder accept?
 *
 * <p>Eligible cost = sum of amount x eligible share, each rounded down, + sum of rate x eligible
 * parts of the costs the rate is on, each rounded down. Flat rates are the simplified costs of the
 * European funds: Regulation (EU) No 1303/2013, article 68, has 15 % of direct staff costs for
 * indirect costs. The rate is the caller's.
 *
 * <p>Rounding is down throughout, since a claim above the rate is refused.
 *
 * <pre>{@code
 * CostLine salaries = CostLine.eligible("salaries", Money.parse("GBP 1000.00"));
 * FlatRate indirect =
 *     FlatRate.builder().name("indirect").rate(Ratio.parse("15%")).addOn("salaries").build();
 * EligibleCosts costs = EligibleCost.of(List.of(salaries), List.of(indirect));
 * costs.eligible(); // GBP 1150.00
 * }</pre>
 */
public final class EligibleCost {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<EligibleCostInput, EligibleCosts> ENTRY =
      CatalogEntry.of(
              "eligible-cost", EligibleCost.class, EligibleCostInput.class, EligibleCosts.class)
          .title("Eligible cost")
          .question("How much of what the project costs does the funder accept?")
          .convention("eligible parts and flat rates are each rounded down")
          .convention("a flat rate is on the eligible parts of the costs it names")
          .source(
              Source.of(
                  "Regulation (EU) No 1303/2013, common provisions on the European "
                      + "Structural and Investment Funds"))
          .answeredBy(EligibleCost::answer);

  private EligibleCost() {}

  /**
   * The eligible cost of some costs.
   *
   * @param costs the costs as paid; at least one, each with a name of its own
   * @param flatRates what is added at a rate
   * @return what is accepted
   * @throws InvalidValueException if names repeat, a flat rate is on a cost that is not there, or
   *     currencies differ
   */
  public static EligibleCosts of(List<CostLine> costs, List<FlatRate> flatRates) {
    return answer(
        EligibleCostInput.builder().addAllCosts(costs).addAllFlatRates(flatRates).build());
  }

  /**
   * Calculates the eligible cost for the given input.
   *
   * @param input costs and flat rates
   * @return what is accepted
   */
  public static EligibleCosts answer(EligibleCostInput input) {
    Map<String, Term> direct = new LinkedHashMap<>();
    input.costs().forEach(cost -> direct.put(cost.name(), cost.eligiblePart().named(cost.name())));
    List<Term> flat = input.flatRates().stream().map(rate -> flat(rate, direct)).toList();
    Term eligible =
        Term.sum(ImmutableList.<Term>builder().addAll(direct.values()).addAll(flat).build())
            .named("eligible cost");
    Currency currency = input.costs().get(0).amount().currency();
    Money paid = Money.sum(currency, input.costs().stream().map(CostLine::amount).toList());
    Money directSum = Money.sum(currency, direct.values().stream().map(Term::money).toList());
    return EligibleCosts.builder()
        .paid(paid)
        .direct(directSum)
        .flat(Money.sum(currency, flat.stream().map(Term::money).toList()))
        .eligible(eligible.money())
        .ineligible(paid.minus(directSum))
        .addAllLines(input.costs().stream().map(EligibleCost::line).toList())
        .addAllLines(lines(input.flatRates(), flat))
        .explanation(Explanation.of("How much of the cost does the funder accept?", eligible))
        .build();
  }

  private static EligibleLine line(CostLine cost) {
    Term eligible = cost.eligiblePart();
    String reason = cost.reason().map(why -> " (" + why + ")").orElse("");
    return EligibleLine.builder()
        .name(cost.name())
        .amount(cost.amount())
        .eligible(eligible.money())
        .ineligible(cost.amount().minus(eligible.money()))
        .expression(eligible.expression().orElseThrow() + reason)
        .build();
  }

  private static Term flat(FlatRate flat, Map<String, Term> direct) {
    List<Term> on = direct.keySet().stream().filter(flat.on()::contains).map(direct::get).toList();
    return Term.sum(on).times(flat.rate()).rounded(RoundingMode.FLOOR).named(flat.name());
  }

  private static List<EligibleLine> lines(List<FlatRate> rates, List<Term> amounts) {
    return IntStream.range(0, rates.size())
        .mapToObj(i -> line(rates.get(i), amounts.get(i)))
        .toList();
  }

  private static EligibleLine line(FlatRate flat, Term amount) {
    return EligibleLine.builder()
        .name(flat.name())
        .amount(amount.money())
        .eligible(amount.money())
        .ineligible(Money.zero(amount.money().currency()))
        .expression(amount.expression().orElseThrow() + " (" + String.join(", ", flat.on()) + ")")
        .build();
  }
}
