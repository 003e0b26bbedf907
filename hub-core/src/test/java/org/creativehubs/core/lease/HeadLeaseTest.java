package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class HeadLeaseTest {

  private static final RentCharge RENT =
      RentCharge.builder()
          .name("rent")
          .kind(ChargeKind.RENT)
          .annual(Money.parse("GBP 1"))
          .payment(
              PaymentTerms.of(
                  PaymentFrequency.ENGLISH_QUARTER_DAYS,
                  PaymentTiming.IN_ADVANCE,
                  BrokenPeriodRule.DAILY_365,
                  WholePeriodRule.FRACTION_OF_YEAR))
          .build();

  @Test
  void sixAndFourteenYearsFrom2017EndIn2037() {
    HeadLease lease = lease("2017", 72).addRenewals(agreed(168)).build();
    assertThat(lease.agreedMonths()).hasValue(240);
    assertThat(lease.end()).contains(PartialDate.parse("2037"));
    assertThat(lease)
        .hasToString(
            "HeadLease{id=lease, premises=the car park, landlord=the council, "
                + "tenant=Makeshift, start=2017, termMonths=72, renewals=[LeaseRenewal{months=168, "
                + "state=AGREED}], capitalWorks=[]}");
  }

  @Test
  void aLeaseWhoseFirstDayIsOneOfAYearEndsOnOneOfTheDaysOfAYear() {
    HeadLease.Builder lease =
        HeadLease.builder().id("a").premises("p").landlord("l").tenant("t").termMonths(240);

    assertThat(lease.start(PartialDate.parse("2017")).build().lastDays())
        .hasToString("Optional[2036-12-31/2037-12-31]");
    assertThat(lease.start(PartialDate.parse("2017-06-24")).build().lastDays())
        .hasToString("Optional[2037-06-23/2037-06-24]");
  }

  @Test
  void aLeaseThatRollsHasNoEndAndNoTerm() {
    HeadLease.Builder lease =
        HeadLease.builder().id("a").premises("p").landlord("l").tenant("t").rollsEveryMonths(12);
    lease.start(PartialDate.parse("2007"));

    assertThat(lease.build().end()).isEmpty();
    assertThat(lease.build().lastDays()).isEmpty();
    lease.termMonths(12);
    assertThatThrownBy(lease::build)
        .hasMessage("rollsEveryMonths must be given only if termMonths is absent, but was given");
  }

  @Test
  void seventyYearsFrom1994EndIn2064() {
    assertThat(lease("1994", 840).build().end()).contains(PartialDate.parse("2064"));
  }

  @Test
  void anEndIsAsExactAsTheStart() {
    assertThat(lease("2017-03", 6).build().end()).contains(PartialDate.parse("2017-09"));
    assertThat(lease("2017-03-31", 6).build().end()).contains(PartialDate.parse("2017-09-30"));
    assertThat(lease("2017", 6).build().end()).isEmpty();
    assertThat(bare().termMonths(12).build().end()).isEmpty();
    assertThat(bare().start(PartialDate.parse("2017")).build().end()).isEmpty();
  }

  @Test
  void anOptionIsNotYetPartOfTheTerm() {
    HeadLease lease = lease("2017", 72).addRenewals(agreed(12), option(60)).build();
    assertThat(lease.agreedMonths()).hasValue(84);
    assertThat(lease.longestMonths()).hasValue(144);
    assertThat(bare().build().longestMonths()).isEmpty();
    assertThatThrownBy(() -> lease("2017", 72).addRenewals(option(60), agreed(12)).build())
        .hasMessage("renewals[1].state must be OPTION where the renewal before is, but was AGREED");
  }

  @Test
  void termsAndRenewalsLastAndProfitIsShared() {
    assertThat(bare().termMonths(1).profitShare(Ratio.ONE).build().profitShare())
        .contains(Ratio.ONE);
    assertThat(bare().profitShare(Ratio.ZERO).build().profitShare()).contains(Ratio.ZERO);
    assertThatThrownBy(() -> bare().termMonths(0).build())
        .hasMessage("termMonths must be > 0, but was 0");
    assertThatThrownBy(() -> option(0)).hasMessage("months must be > 0, but was 0");
    assertThat(lease("1994", 12_000).build().end()).contains(PartialDate.parse("2994"));
    assertThatThrownBy(() -> bare().termMonths(Integer.MAX_VALUE).build())
        .hasMessage("termMonths must be <= 12000, but was 2147483647");
    assertThatThrownBy(() -> option(12_001)).hasMessage("months must be <= 12000, but was 12001");
    assertThatThrownBy(() -> lease("2017", 72).addRenewals(option(12_000), option(1)).build())
        .hasMessage("renewals must add up to at most 12000 months, but was 12001");
    assertThatThrownBy(() -> bare().profitShare(Ratio.parse("1.01")).build())
        .hasMessage("profitShare must be in [0, 1], but was 1.01");
    assertThatThrownBy(() -> bare().profitShare(Ratio.of(-1)).build())
        .hasMessage("profitShare must be in [0, 1], but was -1");
  }

  @Test
  void nobodyLetsToHimself() {
    assertThatThrownBy(
            () -> HeadLease.builder().id("a").premises("a house").landlord("A").tenant("A").build())
        .hasMessage("tenant must differ from landlord, but was A");
  }

  @Test
  void whatIsPayableStartsWithTheLease() {
    LeaseTerms terms = terms(LocalDate.of(2017, 4, 1));
    assertThat(lease("2017", 72).terms(terms).build().terms()).contains(terms);
    assertThat(bare().terms(terms).build().terms()).contains(terms);
    assertThatThrownBy(() -> lease("2018", 72).terms(terms).build())
        .hasMessage("terms.term must start with the lease, 2018, but was 2017-04-01");
  }

  @Test
  void aQualifierOfACostNeedsACost() {
    Money cost = Money.parse("GBP 4000000");
    assertThat(works().cost(cost).costQualifier(Qualifier.CIRCA).build().cost()).contains(cost);
    assertThat(works().cost(Money.parse("GBP 0")).build().cost()).isPresent();
    assertThatThrownBy(() -> works().costQualifier(Qualifier.CIRCA).build())
        .hasMessage("costQualifier must be absent where there is no cost, but was CIRCA");
    assertThatThrownBy(() -> works().cost(cost).costQualifier(Qualifier.EXACT).build())
        .hasMessage(
            "costQualifier must be a qualifier of one amount, and absent if it is exact, but was"
                + " EXACT");
    assertThatThrownBy(() -> works().cost(cost.negated()).build())
        .hasMessage("cost must be >= 0, but was GBP -4000000.00");
  }

  private static ImmutableCapitalWorks.Builder works() {
    return CapitalWorks.builder().works("windows").paidBy("the tenant");
  }

  private static LeaseTerms terms(LocalDate start) {
    return LeaseTerms.builder()
        .id("terms")
        .term(DateRange.of(start, start.plusYears(6)))
        .addCharges(RENT)
        .build();
  }

  private static LeaseRenewal agreed(int months) {
    return LeaseRenewal.builder().months(months).state(RenewalState.AGREED).build();
  }

  private static LeaseRenewal option(int months) {
    return LeaseRenewal.builder().months(months).state(RenewalState.OPTION).build();
  }

  private static ImmutableHeadLease.Builder lease(String start, int months) {
    return bare().start(PartialDate.parse(start)).termMonths(months);
  }

  private static ImmutableHeadLease.Builder bare() {
    return HeadLease.builder()
        .id("lease")
        .premises("the car park")
        .landlord("the council")
        .tenant("Makeshift");
  }
}
