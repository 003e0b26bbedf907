package org.creativehubs.finance.funding;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Who pays for a project, and what is still missing?
 *
 * <p>Gap = cost - all sources; share = source / all sources; intervention rate = grants / eligible
 * cost; leverage = (sources - grants) / grants. These are the measures that UK grant funders ask
 * for in a funding plan. Everything is exact; only the eligible part of a cost is rounded, down.
 *
 * <p>Amounts may be known as "nearly" or "circa". Sums then carry a qualifier, and whether there is
 * a gap is said only where the amounts prove it. Shares, rate and leverage take amounts as they
 * stand.
 *
 * <p>Undefined: the intervention rate without eligible cost ({@code NO_ELIGIBLE_COST}), a share of
 * cost without cost ({@code NO_COST}), leverage without grants ({@code NO_GRANTS}), a share of
 * total without money ({@code NO_FUNDING}).
 *
 * <pre>{@code
 * CostLine works = CostLine.eligible("works", Money.parse("GBP 10000.00"));
 * FundingAward.Builder grant = FundingAward.builder().funder("council");
 * grant.instrument(FundingInstrument.GRANT).amount(Money.parse("GBP 7000.00"));
 * StackedFunding stack = FundingStack.of(List.of(works), List.of(grant.build()));
 * stack.gap(); // GBP 3000.00
 * }</pre>
 */
public final class FundingStack {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<FundingStackInput, StackedFunding> ENTRY =
      CatalogEntry.of(
              "funding-stack", FundingStack.class, FundingStackInput.class, StackedFunding.class)
          .title("Funding stack")
          .question("Who pays for the project, and what is still missing?")
          .convention("only grants count as grant in intervention rate and leverage")
          .convention("intervention rate: grants by eligible cost")
          .convention(
              "nearly, over and circa stay with the sums; a gap is claimed only where it is "
                  + "proven")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .place("UK Insight")
                  .build())
          .ofHubWith("awards/id")
          .answeredBy(FundingStack::answer);

  private static final Undefined NO_ELIGIBLE_COST =
      Reason.NO_ELIGIBLE_COST.because("there is no eligible cost at all");
  private static final Undefined NO_GRANTS = Reason.NO_GRANTS.because("no source is a grant");
  private static final Undefined NO_FUNDING =
      Reason.NO_FUNDING.because("no source brings any money");
  private static final Undefined NO_COST = Reason.NO_COST.because("nothing costs anything");

  private FundingStack() {}

  /**
   * Stacks up sources against costs.
   *
   * @param costs what is to be paid for; at least one, each with a name of its own
   * @param awards what pays for it, each with a label of its own
   * @return the stack
   * @throws InvalidValueException if there is no cost, names repeat or currencies differ
   */
  public static StackedFunding of(List<CostLine> costs, List<FundingAward> awards) {
    return answer(FundingStackInput.builder().addAllCosts(costs).addAllAwards(awards).build());
  }

  /**
   * Stacks up all awards of a hub against costs.
   *
   * @param hub the hub; each of its awards has a label of its own
   * @param costs what is to be paid for; at least one, each with a name of its own
   * @return the stack
   * @throws InvalidValueException if there is no cost, names repeat or currencies differ
   */
  public static StackedFunding of(Hub hub, List<CostLine> costs) {
    return answer(FundingStackInput.builder().hub(hub).addAllCosts(costs).build());
  }

  /**
   * Stacks up the sources of the given input.
   *
   * @param input costs, and awards or the hub that has them
   * @return the stack
   */
  public static StackedFunding answer(FundingStackInput input) {
    Sums sums = Sums.of(input);
    QualifiedNumber gap = sums.costNumber.minus(sums.totalNumber);
    Term rate =
        sums.grants.dividedBy(sums.eligible, NO_ELIGIBLE_COST).asShare().named("intervention rate");
    Term leverage =
        sums.total.minus(sums.grants).dividedBy(sums.grants, NO_GRANTS).named("leverage");
    String proven = qualifier(gap).map(found -> ", " + found.word().trim()).orElse("");
    Term missing = sums.cost.minus(sums.total).named("gap" + proven);
    return StackedFunding.builder()
        .cost(sums.cost.money())
        .eligibleCost(sums.eligible.money())
        .total(sums.total.money())
        .grants(sums.grants.money())
        .gap(missing.money())
        .totalQualifier(qualifier(sums.totalNumber))
        .gapQualifier(qualifier(gap))
        .state(FundingState.of(gap))
        .addAllSources(input.sources().stream().map(award -> line(award, sums)).toList())
        .interventionRate(Quotient.of(rate))
        .leverage(Quotient.of(leverage))
        .explanation(
            Explanation.of(
                "Who pays for the project, and what is still missing?",
                sums.cost,
                sums.eligible,
                sums.total,
                rate,
                leverage,
                missing))
        .build();
  }

  private record Sums(
      Term cost,
      Term eligible,
      Term total,
      Term grants,
      QualifiedNumber costNumber,
      QualifiedNumber totalNumber) {

    static Sums of(FundingStackInput input) {
      Term none = Term.of(Money.zero(input.costs().get(0).amount().currency()));
      Map<CostLine, Term> costs = new LinkedHashMap<>();
      input.costs().forEach(cost -> costs.put(cost, cost(cost)));
      Map<FundingAward, Term> awards = new LinkedHashMap<>();
      input.sources().forEach(award -> awards.put(award, award(award)));
      return new Sums(
          sum(none, ImmutableList.copyOf(costs.values())).named("cost"),
          sum(
                  none,
                  costs.entrySet().stream()
                      .map(cost -> eligible(cost.getKey(), cost.getValue()))
                      .toList())
              .named("eligible cost"),
          sum(none, ImmutableList.copyOf(awards.values())).named("sources"),
          sum(
                  none,
                  input.sources().stream()
                      .filter(award -> award.instrument().isGrant())
                      .map(awards::get)
                      .toList())
              .named("grants"),
          sum(input.costs().stream().map(CostLine::qualifiedAmount)),
          sum(input.sources().stream().map(FundingAward::qualifiedAmount)));
    }

    private static Term cost(CostLine cost) {
      return Term.given(meant(cost.name(), cost.amountQualifier()), cost.amount());
    }

    private static Term award(FundingAward award) {
      Term amount = Term.given(meant(award.label(), award.amountQualifier()), award.amount());
      return award.source().map(amount::from).orElse(amount);
    }

    private static String meant(String name, Optional<Qualifier> qualifier) {
      return name + qualifier.map(found -> ", " + Show.words(found)).orElse("");
    }

    private static Term eligible(CostLine cost, Term amount) {
      return cost.eligibleShare().equals(Ratio.ONE)
          ? amount
          : cost.eligiblePart().named(cost.name() + ", eligible part");
    }

    private static Term sum(Term none, List<Term> terms) {
      return terms.isEmpty() ? none : Term.sum(terms);
    }

    private static QualifiedNumber sum(Stream<QualifiedNumber> numbers) {
      return numbers.reduce(QualifiedNumber.exact(0), QualifiedNumber::plus);
    }
  }

  private static StackLine line(FundingAward award, Sums sums) {
    return StackLine.builder()
        .source(award.label())
        .instrument(award.instrument())
        .amount(award.amount())
        .amountQualifier(award.amountQualifier())
        .shareOfTotal(Quotient.of(award.amount(), sums.total.money(), NO_FUNDING))
        .shareOfCost(Quotient.of(award.amount(), sums.cost.money(), NO_COST))
        .build();
  }

  private static Optional<Qualifier> qualifier(QualifiedNumber number) {
    return Optional.of(number.qualifier()).filter(found -> found != Qualifier.EXACT);
  }
}
