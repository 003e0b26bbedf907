package org.creativehubs.finance.funding;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Who pays for a project, and what is still missing?
 *
 * <p>Gap = cost - all sources; share = source / all sources; intervention rate = grants / eligible
 * cost; leverage = (sources - grants) / grants. These are the measures that UK grant funders ask
 * for in a funding plan. Everything is exact; only the eligible part of a cost is rounded, down.
 *
 * <p>FundingAmounts may be known as "nearly" or "circa". Sums then carry a qualifier, and whether
 * there is a gap is said only where the amounts prove it. Shares, rate and leverage take amounts as
 * they stand.
 *
 * <p>Undefined: the intervention rate without eligible cost ({@code NO_ELIGIBLE_COST}), a share of
 * cost without cost ({@code NO_COST}), leverage without grants ({@code NO_GRANTS}), a share of
 * total without money ({@code NO_FUNDING}).
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
          .answeredBy(FundingStack::answer);

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
   * Stacks up the sources of the given input.
   *
   * @param input costs and awards
   * @return the stack
   */
  public static StackedFunding answer(FundingStackInput input) {
    Sums sums = Sums.of(input);
    QualifiedNumber gap = sums.costNumber.minus(sums.totalNumber);
    Quotient rate =
        Quotient.of(
            sums.grants,
            sums.eligible,
            Reason.NO_ELIGIBLE_COST.because("there is no eligible cost at all"));
    Quotient leverage =
        Quotient.of(
            sums.total.minus(sums.grants),
            sums.grants,
            Reason.NO_GRANTS.because("no source is a grant"));
    return StackedFunding.builder()
        .cost(sums.cost)
        .eligibleCost(sums.eligible)
        .total(sums.total)
        .grants(sums.grants)
        .gap(sums.cost.minus(sums.total))
        .totalQualifier(qualifier(sums.totalNumber))
        .gapQualifier(qualifier(gap))
        .state(FundingState.of(gap))
        .addAllSources(input.awards().stream().map(award -> line(award, sums)).toList())
        .interventionRate(rate)
        .leverage(leverage)
        .explanation(explanation(input, sums, rate, leverage, qualifier(gap)))
        .build();
  }

  private record Sums(
      Money cost,
      Money eligible,
      Money total,
      Money grants,
      QualifiedNumber costNumber,
      QualifiedNumber totalNumber) {

    static Sums of(FundingStackInput input) {
      Currency currency = input.costs().get(0).amount().currency();
      List<FundingAward> awards = input.awards();
      return new Sums(
          Money.sum(currency, input.costs().stream().map(CostLine::amount).toList()),
          Money.sum(currency, input.costs().stream().map(CostLine::eligibleAmount).toList()),
          Money.sum(currency, awards.stream().map(FundingAward::amount).toList()),
          Money.sum(
              currency,
              awards.stream()
                  .filter(award -> award.instrument().isGrant())
                  .map(FundingAward::amount)
                  .toList()),
          sum(input.costs().stream().map(CostLine::qualifiedAmount)),
          sum(awards.stream().map(FundingAward::qualifiedAmount)));
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
        .shareOfTotal(
            Quotient.of(
                award.amount(),
                sums.total,
                Reason.NO_FUNDING.because("no source brings any money")))
        .shareOfCost(
            Quotient.of(
                award.amount(), sums.cost, Reason.NO_COST.because("nothing costs anything")))
        .build();
  }

  private static Optional<Qualifier> qualifier(QualifiedNumber number) {
    return Optional.of(number.qualifier()).filter(found -> found != Qualifier.EXACT);
  }

  private static Explanation explanation(
      FundingStackInput input,
      Sums sums,
      Quotient rate,
      Quotient leverage,
      Optional<Qualifier> gap) {
    Explanation.Builder steps =
        Explanation.answering("Who pays for the project, and what is still missing?");
    steps.step("cost", plus(input.costs().stream().map(Object::toString)), Answer.of(sums.cost));
    steps.given("eligible cost", Answer.of(sums.eligible));
    for (FundingAward award : input.awards()) {
      Step.Builder step = Step.builder();
      step.label(award.label()).value(Answer.of(award.amount())).source(award.source());
      steps.addSteps(step.build());
    }
    steps.step(
        "sources", plus(input.awards().stream().map(Object::toString)), Answer.of(sums.total));
    steps.step("intervention rate", sums.grants + " / " + sums.eligible, rate.asShare());
    steps.step(
        "leverage",
        "(" + sums.total + " - " + sums.grants + ") / " + sums.grants,
        leverage.asNumber());
    String label = "gap" + gap.map(found -> ", " + found.word().trim()).orElse("");
    steps.step(label, sums.cost + " - " + sums.total, Answer.of(sums.cost.minus(sums.total)));
    return steps.build();
  }

  private static String plus(Stream<String> parts) {
    String sum = parts.collect(Collectors.joining(" + "));
    return sum.isEmpty() ? "none" : sum;
  }
}
