package org.creativehubs.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class FundingAwardTest {

  @Test
  void aTitleTellsAwardsOfOneFunderApart() {
    FundingAward.Builder award = FundingAward.builder().funder("ERDF").title("Works");
    award.instrument(FundingInstrument.GRANT).amount(gbp("1")).programme("Growth");
    assertThat(award.build().label()).isEqualTo("ERDF, Growth, Works");
    assertThatThrownBy(() -> award.build().toBuilder().title(" ").recipient("").id("").build())
        .hasMessageContaining("title must")
        .hasMessageContaining("recipient must")
        .hasMessageContaining("id must");
  }

  @Test
  void saysWhatItIsInOneLine() {
    FundingAward award =
        FundingAward.builder()
            .funder("European Commission")
            .programme("ERDF")
            .kind(FundingSourceKind.ERDF)
            .instrument(FundingInstrument.GRANT)
            .amount(gbp("1500000"))
            .amountQualifier(Qualifier.NEARLY)
            .awardedOn(PartialDate.parse("2017"))
            .period(DateRange.parse("2017-04-01/2020-04-01"))
            .restriction(FundRestriction.RESTRICTED)
            .purpose("new studios")
            .matchRate(Ratio.parse("25%"))
            .source(Source.of("a report"))
            .build();
    assertThat(award)
        .hasToString(
            "FundingAward{funder=European Commission, kind=ERDF, programme=ERDF, "
                + "instrument=GRANT, amount=GBP 1500000.00, amountQualifier=NEARLY, awardedOn=2017, "
                + "period=2017-04-01/2020-04-01, restriction=RESTRICTED, purpose=new studios, "
                + "matchRate=0.25, claims=[], source=a report}");
    assertThat(award.qualifiedAmount()).hasToString("nearly 1500000");
    assertThat(award.kind().map(FundingSourceKind::origin)).contains(FundingOrigin.PUBLIC);
    assertThat(JacksonLines.roundTrip(award)).isEqualTo(award);
  }

  @Test
  void isShortInJson() {
    FundingAward award = award().build();
    assertThat(JacksonLines.write(award))
        .isEqualTo(
            "{\"funder\":\"council\",\"instrument\":\"GRANT\","
                + "\"amount\":{\"amount\":\"1.00\",\"currency\":\"GBP\"}}");
    assertThat(JacksonLines.roundTrip(award)).isEqualTo(award);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> award().restriction(FundRestriction.RESTRICTED).build())
        .hasMessage("purpose must be given if restriction is RESTRICTED, but was absent");
    assertThatThrownBy(() -> award().matchRate(Ratio.ONE).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("matchRate must be in [0, 1), but was 1");
    assertThatThrownBy(() -> award().amountQualifier(Qualifier.EXACT).build())
        .hasMessage(
            "amountQualifier must be a qualifier of one amount, and absent if it is exact, but was"
                + " EXACT");
    assertThatThrownBy(
            () ->
                FundingAward.builder()
                    .funder("council")
                    .instrument(FundingInstrument.LOAN)
                    .amount(gbp("-0.01"))
                    .build())
        .hasMessage("amount must be >= 0, but was GBP -0.01");
    assertThatThrownBy(
            () ->
                FundingAward.builder()
                    .funder(" ")
                    .instrument(FundingInstrument.LOAN)
                    .amount(gbp("1"))
                    .build())
        .hasMessage("funder must hold a visible character, but was  ");
  }

  @Test
  void aGrantAloneIsAGrant() {
    for (FundingInstrument instrument : FundingInstrument.values()) {
      assertThat(instrument.isGrant()).isEqualTo(instrument == FundingInstrument.GRANT);
    }
  }

  private static FundingAward.Builder award() {
    FundingAward.Builder builder = FundingAward.builder();
    builder.funder("council").instrument(FundingInstrument.GRANT).amount(gbp("1"));
    return builder;
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
