package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class FundingStackTest {

  @Test
  void awardsOfAHubPayForItsWorks() {
    Hub.Builder mill = Hub.builder().id("mill").name("Mill");
    mill.addAwards(award("ERDF", FundingInstrument.GRANT, "700").id("E1").build());
    mill.addAwards(award("bank", FundingInstrument.LOAN, "200").build());
    List<CostLine> works = List.of(CostLine.eligible("works", gbp("1000")));
    assertThat(FundingStack.of(mill.build(), works).gap()).isEqualTo(gbp("100"));
    FundingStackInput.Builder input =
        FundingStackInput.builder().hub(mill.build()).addAllCosts(works);
    assertThat(FundingStack.answer(input.addAwardIds("E1").build()).gap()).isEqualTo(gbp("300"));
    assertThatThrownBy(input.addAwardIds("E2")::build)
        .hasMessage("awardIds must be of awards of the hub, but was E2");
    FundingStackInput.Builder both = FundingStackInput.builder().hub(mill.build());
    both.addAllCosts(works).addAwards(award("x", FundingInstrument.LOAN, "1").build());
    assertThatThrownBy(both::build)
        .hasMessage("hub must be given only if awards are absent, but was Mill (mill)");
    FundingStackInput.Builder none = FundingStackInput.builder().addAllCosts(works);
    assertThatThrownBy(none.addAwardIds("E1")::build)
        .hasMessage("awardIds must be given only with a hub, but was 1 given");
    mill.addAwards(award("bank", FundingInstrument.LOAN, "200").build());
    assertThatThrownBy(() -> FundingStack.of(mill.build(), works))
        .hasMessage("hub.awards[2] must have a label of its own, but was bank");
  }

  @Test
  void grantsPayForPurchaseAndRefurbishment() {
    StackedFunding stack =
        FundingStack.of(
            List.of(
                CostLine.eligible("purchase", gbp("1000000")),
                CostLine.eligible("refurbishment", gbp("3000000"))),
            List.of(award("grants", FundingInstrument.GRANT, "4000000").build()));
    assertThat(stack.gap()).isEqualTo(gbp("0"));
    assertThat(stack.state()).isEqualTo(FundingState.FUNDED);
    assertThat(stack.interventionRate().value()).contains(Ratio.ONE);
    assertThat(stack.leverage().value()).contains(Ratio.ZERO);
    assertThat(stack)
        .hasToString("Funding: GBP 4000000.00 for GBP 4000000.00, gap GBP 0.00 (state funded)");
  }

  @Test
  void nearlyEnoughIsAGapIfTheCostIsCertain() {
    FundingAward erdf =
        award("ERDF", FundingInstrument.GRANT, "1500000").amountQualifier(Qualifier.NEARLY).build();
    List<FundingAward> awards =
        List.of(
            erdf,
            award("Arts Council", FundingInstrument.GRANT, "250000").build(),
            award("Cornwall Council", FundingInstrument.GRANT, "250000").build());
    StackedFunding certain =
        FundingStack.of(List.of(CostLine.eligible("workspace", gbp("2000000"))), awards);
    assertThat(certain.state()).isEqualTo(FundingState.GAP);
    assertThat(certain.gapQualifier()).contains(Qualifier.OVER);
    StackedFunding reported =
        FundingStack.of(
            List.of(
                CostLine.builder()
                    .name("workspace")
                    .amount(gbp("2000000"))
                    .amountQualifier(Qualifier.CIRCA)
                    .eligibleShare(Ratio.ONE)
                    .build()),
            awards);
    assertThat(reported.state()).isEqualTo(FundingState.NOT_KNOWN);
    assertThat(reported.sources().get(0).shareOfTotal().value()).contains(Ratio.parse("0.75"));
  }

  @Test
  void whatIsNotGrantIsLeverage() {
    StackedFunding stack =
        FundingStack.of(
            List.of(
                CostLine.eligible("works", gbp("8000")),
                CostLine.ineligible("opening party", gbp("2000"), "hospitality")),
            List.of(
                award("council", FundingInstrument.GRANT, "4000").build(),
                award("bank", FundingInstrument.LOAN, "3000").build()));
    assertThat(stack.gap()).isEqualTo(gbp("3000"));
    assertThat(stack.state()).isEqualTo(FundingState.GAP);
    assertThat(stack.eligibleCost()).isEqualTo(gbp("8000"));
    assertThat(stack.interventionRate().value()).contains(Ratio.parse("0.5"));
    assertThat(stack.leverage().value()).contains(Ratio.parse("0.75"));
    assertThat(stack.table())
        .hasToString(
            """
            Funding: GBP 7000.00 for GBP 10000.00, gap GBP 3000.00 (state gap)
            source   instrument  amount (GBP)  meant  share of total  share of cost
            -------  ----------  ------------  -----  --------------  -------------
            council  grant            4000.00  exact         57.14 %           40 %
            bank     loan             3000.00  exact         42.86 %           30 %
            -------  ----------  ------------  -----  --------------  -------------
            total                     7000.00\
            """);
    assertThat(stack.explanation())
        .hasToString(
            """
            Who pays for the project, and what is still missing?
              1. works: GBP 8000.00
              2. opening party: GBP 2000.00
              3. cost: GBP 8000.00 + GBP 2000.00 = GBP 10000.00
              4. opening party, eligible part: GBP 2000.00 x 0, rounded down = GBP 0.00
              5. eligible cost: GBP 8000.00 + GBP 0.00 = GBP 8000.00
              6. council: GBP 4000.00
              7. bank: GBP 3000.00
              8. sources: GBP 4000.00 + GBP 3000.00 = GBP 7000.00
              9. grants: GBP 4000.00
              10. intervention rate: GBP 4000.00 / GBP 8000.00 = 50 %
              11. leverage: (GBP 7000.00 - GBP 4000.00) / GBP 4000.00 = 0.75
              12. gap: GBP 10000.00 - GBP 7000.00 = GBP 3000.00\
            """);
  }

  @Test
  void withoutMoneyOrCostThereAreReasonsInsteadOfQuotients() {
    StackedFunding stack =
        FundingStack.of(
            List.of(CostLine.eligible("nothing", gbp("0"))),
            List.of(award("council", FundingInstrument.GRANT, "0").build()));
    assertThat(stack.interventionRate().undefined().map(Undefined::code))
        .contains("NO_ELIGIBLE_COST");
    assertThat(stack.leverage().undefined().map(Undefined::code)).contains("NO_GRANTS");
    StackLine line = stack.sources().get(0);
    assertThat(line.shareOfTotal().undefined().map(Undefined::code)).contains("NO_FUNDING");
    assertThat(line.shareOfCost().undefined().map(Undefined::code)).contains("NO_COST");
    assertThat(JacksonLines.roundTrip(stack)).isEqualTo(stack);
    assertThat(FundingStack.of(List.of(CostLine.eligible("a", gbp("1"))), List.of()).state())
        .isEqualTo(FundingState.GAP);
  }

  @Test
  void refusesWhatCannotBeStacked() {
    List<CostLine> cost = List.of(CostLine.eligible("a", gbp("1")));
    FundingAward council = award("council", FundingInstrument.GRANT, "1").build();
    assertThatThrownBy(() -> FundingStack.of(List.of(), List.of()))
        .hasMessage("costs must hold at least one element, but was none");
    assertThatThrownBy(() -> FundingStack.of(cost, List.of(council, council)))
        .hasMessage("awards[1] must have a label of its own, but was council");
    FundingAward euro =
        FundingAward.builder()
            .funder("fund")
            .instrument(FundingInstrument.GRANT)
            .amount(Money.parse("EUR 1"))
            .build();
    assertThatThrownBy(() -> FundingStack.of(cost, List.of(euro)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("awards[0] must be in GBP as costs[0] is, but was EUR 1.00");
    assertThatThrownBy(
            () ->
                CostLine.builder()
                    .name("a")
                    .amount(gbp("1"))
                    .eligibleShare(Ratio.parse("0.5"))
                    .build())
        .hasMessage("reason must be given if eligibleShare is below 1, but was absent");
    assertThatThrownBy(() -> CostLine.eligible("a", gbp("-1")))
        .hasMessage("amount must be >= 0, but was GBP -1.00");
  }

  @Test
  void namesHowAmountsAreMeantAndWhereTheyComeFrom() {
    Source page = Source.builder().document("Annual report").edition("2016").build();
    FundingAward award =
        award("ERDF", FundingInstrument.GRANT, "700")
            .amountQualifier(Qualifier.OVER)
            .source(page)
            .build();
    CostLine works =
        CostLine.builder()
            .name("works")
            .amount(gbp("1000"))
            .amountQualifier(Qualifier.NEARLY)
            .eligibleShare(Ratio.ONE)
            .build();
    StackedFunding stack =
        FundingStack.of(
            List.of(works, CostLine.eligible("fees", gbp("0"))),
            List.of(award, award("bank", FundingInstrument.LOAN, "0").build()));
    assertThat(works).hasToString("works: nearly GBP 1000.00 (eligible share 1)");
    assertThat(stack)
        .hasToString(
            "Funding: GBP 700.00 for GBP 1000.00, gap under GBP 300.00 (total qualifier over, state"
                + " not known)");
    assertThat(stack.explanation().steps().get(0)).hasToString("works, nearly: GBP 1000.00");
    assertThat(stack.explanation().steps())
        .filteredOn(step -> step.label().equals("ERDF, over"))
        .singleElement()
        .satisfies(step -> assertThat(step.source()).contains(page));
    assertThat(stack.explanation().answer()).hasToString("GBP 300.00");
  }

  @Test
  void refusesCostsThatShareANameOrNotACurrency() {
    CostLine works = CostLine.eligible("works", gbp("1"));
    assertThatThrownBy(() -> FundingStack.of(List.of(works, works), List.of()))
        .hasMessage("costs[1] must have a name of its own, but was works");
    CostLine abroad = CostLine.eligible("fair", Money.parse("EUR 1"));
    assertThatThrownBy(() -> FundingStack.of(List.of(works, abroad), List.of()))
        .hasMessage("costs[1] must be in GBP as costs[0] is, but was EUR 1.00");
  }

  @Test
  void aCostHasANameAShareAndAReasonWhereNotAllOfItIsEligible() {
    assertThatThrownBy(() -> CostLine.eligible(" ", gbp("1")))
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(() -> CostLine.ineligible("a", gbp("1"), ""))
        .hasMessage("reason must hold a visible character, but was empty");
    CostLine.Builder cost = CostLine.builder().name("a").amount(gbp("1")).reason("part");
    assertThatThrownBy(cost.eligibleShare(Ratio.parse("1.01"))::build)
        .hasMessage("eligibleShare must be in [0, 1], but was 1.01");
    for (Qualifier wrong : List.of(Qualifier.EXACT, Qualifier.BETWEEN)) {
      assertThatThrownBy(cost.eligibleShare(Ratio.ZERO).amountQualifier(wrong)::build)
          .hasMessage(
              "amountQualifier must be a qualifier of one amount, and absent if it is exact, but"
                  + " was "
                  + wrong);
    }
  }

  @Test
  void aStackThatIsReadHasTheGapOfItsCostAndTotal() {
    StackedFunding stack =
        FundingStack.of(List.of(CostLine.eligible("works", gbp("10"))), List.of());
    String spoilt =
        HubJson.write(stack)
            .replace("\"gap\":{\"amount\":\"10.00\"", "\"gap\":{\"amount\":\"9.00\"");
    assertThatThrownBy(() -> HubJson.read(spoilt, StackedFunding.class))
        .hasMessageContaining("gap must be cost - total, but was GBP 9.00");
  }

  private static FundingAward.Builder award(
      String funder, FundingInstrument instrument, String amount) {
    FundingAward.Builder award = FundingAward.builder();
    award.funder(funder).instrument(instrument).amount(gbp(amount));
    return award;
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
