package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final Vocabulary OWN =
      Vocabulary.builder()
          .id("own")
          .name("Own indicators")
          .addTerms(
              VocabularyTerm.of("budget", "Budget"),
              VocabularyTerm.of("board", "Board"),
              VocabularyTerm.of("web", "Web"))
          .build();

  private static Rating.Builder rating(String term, Standing standing) {
    Rating.Builder rating = Rating.builder();
    rating.vocabulary("own").term(term).standing(standing);
    return rating;
  }

  @Test
  void theLatestRatingHoldsOnAListOfOnesOwn() {
    AssessmentReport report =
        ChecklistAssessment.answer(
            ChecklistAssessmentInput.builder()
                .addChecklists(OWN)
                .addRatings(
                    rating("budget", Standing.MET).asOf(PartialDate.parse("2018")).build(),
                    rating("budget", Standing.PARTLY)
                        .asOf(PartialDate.parse("2017-05"))
                        .evidence("accounts")
                        .build(),
                    rating("budget", Standing.NOT_MET).build(),
                    rating("board", Standing.NOT_KNOWN).build(),
                    rating("flag", Standing.MET).evidence("seen").build())
                .on(LocalDate.parse("2018-12-30"))
                .build());
    assertThat(report.count("own", Standing.PARTLY)).isEqualTo(1);
    assertThat(report.count("own", Standing.NOT_KNOWN)).isEqualTo(1);
    assertThat(report.unrated("own")).isEqualTo(1);
    assertThat(report.share("own", Standing.PARTLY)).contains(Ratio.of(1, 3));
    assertThat(report.share("other", Standing.PARTLY)).isEmpty();
    assertThat(report.withoutEvidence()).extracting(AssessedTerm::term).containsExactly("board");
    assertThat(report.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.UNKNOWN_TERM, FindingKind.NO_EVIDENCE);
    assertThat(report.explanation().answer()).isEqualTo(Answer.share(Ratio.of(2, 3)));
  }

  private static PlannedAmount.Builder amount(String amount, String currency) {
    PlannedAmount.Builder planned = PlannedAmount.builder();
    planned.id("a").purpose("a").amount(Money.parse(currency + " " + amount));
    return planned;
  }

  private static Action.Builder action(String number, PlannedAmount.Builder amount) {
    Action.Builder action = Action.builder();
    action.number(number).title("a").ambition(amount.build());
    return action;
  }

  private static AmbitionSum total(Action... actions) {
    return AmbitionTotal.answer(
        AmbitionTotalInput.builder()
            .strategy(Strategy.builder().id("a").name("a").addActions(actions).build())
            .currency("GBP")
            .build());
  }

  @Test
  void lowerEndsAddUpAndOneOpenEndLeavesTheSumOpen() {
    AmbitionSum closed =
        total(
            action("1", amount("5", "GBP").upper(Money.parse("GBP 8"))).build(),
            action("2", amount("10", "GBP")).build());
    assertThat(closed)
        .hasToString(
            "at least GBP 15.00 (with budgets GBP 15.00), at most GBP 18.00 (counted 1, 2)");
    AmbitionSum open =
        total(
            action("1", amount("5", "GBP").upper(Money.parse("GBP 8"))).build(),
            action("2", amount("10", "GBP").amountQualifier(Qualifier.AT_LEAST)).build());
    assertThat(open.lower()).isEqualTo(Answer.of(Money.parse("GBP 15")));
    assertThat(open.upper())
        .isEqualTo(
            Answer.of(
                Reason.UNBOUNDED.because(
                    "at least one amount has no upper end, so the sum has none")));
    assertThat(total().lower()).isEqualTo(Reason.NO_AMOUNTS.answer());
  }

  @Test
  void aBudgetAboveAnAmbitionCountsAndOneThatIsPartOfAnotherDoesNot() {
    Action quarter =
        action("1", amount("5", "GBP").amountQualifier(Qualifier.AT_LEAST))
            .addBudget(
                amount("20", "GBP").id("quarter").build(),
                amount("6", "GBP").id("hub").partOf("quarter").build(),
                amount("9", "GBP").id("about").amountQualifier(Qualifier.CIRCA).build())
            .build();
    Action fund = action("2", amount("10", "GBP")).addBudget(amount("4", "GBP").build()).build();
    AmbitionSum sum = total(quarter, fund);

    assertThat(sum.lower()).isEqualTo(Answer.of(Money.parse("GBP 15")));
    assertThat(sum.withBudgets()).isEqualTo(Answer.of(Money.parse("GBP 30")));
    assertThat(total().withBudgets()).isEqualTo(Reason.NO_AMOUNTS.answer());
  }

  @Test
  void anActionStandsForItsPartsAndOtherCurrenciesAreLeftOut() {
    AmbitionSum sum =
        total(
            action("1", amount("5", "GBP"))
                .addActions(action("1.1", amount("6", "GBP")).build())
                .build(),
            action("2", amount("9", "EUR")).build());
    assertThat(sum.counted()).containsExactly("1");
    assertThat(sum.findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "the parts of action 1 need at least GBP 6.00, and it has a: GBP 5.00",
            "the amount of action 2 is in EUR, and left out");
    assertThatThrownBy(
            () ->
                AmbitionTotalInput.builder()
                    .strategy(Strategy.builder().id("a").name("a").build())
                    .currency("pounds")
                    .build())
        .hasMessage("currency must be a code of ISO 4217, such as GBP, but was pounds");
  }

  private static FundingPart part(String funder, String amount) {
    return FundingPart.builder().funder(funder).amount(Money.parse("GBP " + amount)).build();
  }

  private static InitiativeFundingMix mix(FundingPart... parts) {
    return InitiativeFunding.answer(
        InitiativeFundingInput.builder()
            .initiative(
                ClusterInitiative.builder()
                    .id("a")
                    .name("a")
                    .budget(amount("100", "GBP").build())
                    .addFunding(parts)
                    .build())
            .currency("GBP")
            .build());
  }

  @Test
  void twoEqualFundersCountAsTwoAndPartsThatMissTheBudgetAreFound() {
    InitiativeFundingMix equal = mix(part("a", "50"), part("b", "50"));
    assertThat(equal.effectiveFunders()).isEqualTo(Answer.number(2));
    assertThat(equal.effectiveKinds()).isEqualTo(Answer.number(1));
    assertThat(equal.findings()).isEmpty();
    assertThat(mix(part("a", "50"), part("b", "40")).findings())
        .singleElement()
        .hasToString(
            "funding misses budget of a: the parts add up to GBP 90.00, and the budget is a: "
                + "GBP 100.00");
    InitiativeFundingMix open = mix(part("a", "50"), FundingPart.builder().funder("b").build());
    assertThat(open.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.UNKNOWN_AMOUNT);
    InitiativeFundingMix none = mix(part("a", "0"));
    assertThat(none.effectiveFunders()).isEqualTo(Reason.NO_AMOUNTS.answer());
    assertThat(none.funders().get(0).share()).isEmpty();
  }
}
