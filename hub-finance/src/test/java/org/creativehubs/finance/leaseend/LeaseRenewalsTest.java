package org.creativehubs.finance.leaseend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.lease;
import static org.creativehubs.finance.lease.Leases.rent;
import static org.creativehubs.finance.lease.Leases.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.TrueExplanations;
import org.junit.jupiter.api.Test;

class LeaseRenewalsTest {

  @Test
  void aLeaseOfAHubIsAskedByItsId() {
    Letting.Builder letting = Letting.builder().id("studio-12").terms(SIX_YEARS);
    Letting renewed = letting.addRenewals(renewal(RenewalState.AGREED, 168)).build();
    HeadLease.Builder head = HeadLease.builder().id("head").premises("The Mill").terms(SIX_YEARS);
    head.landlord("The council").tenant("The trust");
    Hub.Builder hub = Hub.builder().id("mill").name("Mill").addLettings(renewed);
    LeaseRenewalsInput.Builder asked = LeaseRenewalsInput.builder();
    asked.hub(hub.addHeadLeases(head.build()).build()).countedFrom(RenewalCount.FROM_START);
    assertThat(LeaseRenewals.answer(asked.letting("studio-12").build()))
        .isEqualTo(LeaseRenewals.of(renewed));
    assertThatThrownBy(asked.headLease("head")::build).hasMessageContaining("headLease must be");
    asked.letting(Optional.empty());
    assertThat(LeaseRenewals.answer(asked.build()).terms()).hasSize(1);
    assertThatThrownBy(asked.headLease("attic")::build).hasMessageContaining("attic");
    assertThatThrownBy(asked.headLease("head").addRenewals(RenewalTerm.of(12))::build)
        .hasMessage("renewals must be absent where the hub says them, but was 1 given");
  }

  private static LeaseRenewal renewal(RenewalState state, int months) {
    return LeaseRenewal.builder().state(state).months(months).build();
  }

  @Test
  void renewalsOfALettingThatAreAgreedFollowOn() {
    RentCharge rent =
        RentCharge.of(ChargeKind.RENT, Money.parse("GBP 1200"), PaymentTerms.monthlyInAdvance());
    LeaseTerms terms = LeaseTerms.of(DateRange.parse("2020-04-01/2026-04-01"), rent);
    LeaseRenewal agreed = LeaseRenewal.builder().months(24).state(RenewalState.AGREED).build();
    LeaseRenewal option = agreed.toBuilder().months(60).state(RenewalState.OPTION).build();
    Letting letting = Letting.of("a", "a", terms).toBuilder().addRenewals(agreed, option).build();
    RenewalChain chain = LeaseRenewals.of(letting);
    assertThat(chain.lastDayWithoutRenewal()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(chain.lastDayWithRenewals()).isEqualTo(LocalDate.of(2028, 3, 31));
    HeadLease.Builder head = HeadLease.builder().id("h").premises("The Mill");
    head.landlord("The council").tenant("The Mill").addRenewals(agreed);
    assertThat(LeaseRenewals.of(head.terms(terms).build()).lastDayWithRenewals())
        .isEqualTo(LocalDate.of(2028, 3, 31));
    assertThatThrownBy(() -> LeaseRenewals.of(Letting.builder().id("a").build()))
        .hasMessage("terms must be given for a, but was absent");
  }

  /** Six years from 2017, 3,650 a year at first and 7,300 from 2020, by days of a year of 365. */
  private static final LeaseTerms SIX_YEARS =
      lease(
          "2017-04-01",
          "2023-03-31",
          rent(
                  "3650",
                  terms(
                      PaymentFrequency.MONTHLY_CALENDAR,
                      BrokenPeriodRule.DAILY_365,
                      WholePeriodRule.FRACTION_OF_YEAR))
              .addSteps(RentStep.replace(day("2020-04-01"), gbp("7300")))
              .build());

  @Test
  void sixAndFourteenYearsFromTwentySeventeenEndInTwentyThirtySeven() {
    RenewalChain chain =
        LeaseRenewals.answer(of(HoldingOver.STATUTE).addRenewals(RenewalTerm.of(14 * 12)).build());
    assertThat(chain.lastDayWithoutRenewal()).isEqualTo(day("2023-03-31"));
    assertThat(chain.lastDayWithRenewals()).isEqualTo(day("2037-03-31"));
    assertThat(chain.heldOver()).isEmpty();
    assertThat(chain.due()).contains(gbp("0"));
    assertThat(chain.schedule()).isEmpty();
  }

  @Test
  void theOldRentGoesOnUntilTheNewLeaseStarts() {
    RenewalChain chain =
        LeaseRenewals.answer(
            of(HoldingOver.STATUTE)
                .addRenewals(RenewalTerm.startingOn(14 * 12, day("2023-05-11")))
                .build());
    assertThat(chain.heldOver()).contains(DateRange.parse("2023-04-01/2023-05-11"));
    assertThat(chain.due()).contains(gbp("808.33")); // 7300 / 12 and ten days of 20
    assertThat(chain.lastDayWithRenewals()).isEqualTo(day("2037-05-10"));
    assertThat(chain.explanation().toString())
        .contains("due while held over: GBP 608.33 + GBP 200.00 = GBP 808.33")
        .endsWith("[Landlord and Tenant Act 1954, Part II, section 24]");
    TrueExplanations.ofCells(chain);
    assertThat(chain.table().rows().get(0))
        .hasToString("[lease, 2017-04-01, 2023-03-31, 2023-04-01 to 2023-05-10]");
    TrueExplanations.of(chain.explanation());
    assertThat(chain.explain("lease", "held over").answer())
        .hasToString("2023-04-01 to 2023-05-10");
  }

  @Test
  void aLateRenewalCountedFromTheExpiryKeepsItsEnd() {
    LeaseRenewalsInput.Builder input = LeaseRenewalsInput.builder();
    input.lease(heldOver(HoldingOver.AGREEMENT)).countedFrom(RenewalCount.FROM_EXPIRY);
    RenewalChain chain =
        LeaseRenewals.answer(
            input
                .addRenewals(RenewalTerm.startingOn(12, day("2023-05-11")))
                .addRenewals(RenewalTerm.of(12))
                .build());
    assertThat(chain.lastDayWithRenewals()).isEqualTo(day("2025-03-31"));
    assertThat(chain.terms()).hasSize(3);
    assertThat(chain.terms().get(1).heldOver()).isEmpty();
  }

  @Test
  void aTenantWithoutARightToStayOwesNoRentOfTheLease() {
    RenewalChain chain = LeaseRenewals.answer(until(HoldingOver.NONE, "2023-05-01"));
    assertThat(chain.due()).isEmpty();
    assertThat(chain.undefined())
        .contains(Undefined.of(Reason.NO_RIGHT_TO_STAY, "the lease does not go on after its term"));
    LeaseRenewalsInput agreed = until(HoldingOver.AGREEMENT, "2023-05-01");
    assertThat(LeaseRenewals.answer(agreed).due()).contains(gbp("608.33"));
  }

  @Test
  void refusesDatesOutOfOrder() {
    assertThatThrownBy(
            () ->
                of(HoldingOver.STATUTE)
                    .addRenewals(RenewalTerm.startingOn(12, day("2023-03-31")))
                    .build())
        .hasMessage(
            "renewals[0].startsOn must not be before the end of the term before it 2023-04-01,"
                + " but was 2023-03-31");
    assertThatThrownBy(() -> until(HoldingOver.STATUTE, "9999-01-01"))
        .hasMessage("heldOverUntil must be before the year 9999, but was 9999-01-01");
    assertThatThrownBy(
            () ->
                until(HoldingOver.STATUTE, "2023-05-01").toBuilder()
                    .addRenewals(RenewalTerm.of(12))
                    .build())
        .hasMessage(
            "lease.heldOverUntil must be given only if there are no renewals, but was 2023-05-01");
    LeaseRenewalsInput.Builder without = LeaseRenewalsInput.builder();
    without.lease(SIX_YEARS).countedFrom(RenewalCount.FROM_START);
    assertThat(LeaseRenewals.answer(without.build()).holdingOver()).isEmpty();
    assertThatThrownBy(
            () -> without.addRenewals(RenewalTerm.startingOn(12, day("2023-05-11"))).build())
        .hasMessage(
            "lease.holdingOver must be given if the tenant stays between terms, but was absent");
    assertThatThrownBy(() -> of(HoldingOver.STATUTE).addRenewals(RenewalTerm.of(12 * 9000)).build())
        .hasMessage(
            "renewals[0].months must end after 2023-04-01 and before the year 9999,"
                + " but was 108000");
    assertThatThrownBy(() -> RenewalTerm.of(0))
        .hasMessage("months must be in [1, 119976], but was 0");
  }

  private static LeaseRenewalsInput.Builder of(HoldingOver footing) {
    LeaseRenewalsInput.Builder input = LeaseRenewalsInput.builder();
    input.lease(heldOver(footing)).countedFrom(RenewalCount.FROM_START);
    return input;
  }

  private static LeaseTerms heldOver(HoldingOver footing) {
    return SIX_YEARS.toBuilder().holdingOver(footing).build();
  }

  private static LeaseRenewalsInput until(HoldingOver footing, String end) {
    LeaseTerms lease = heldOver(footing).toBuilder().heldOverUntil(day(end)).build();
    return of(footing).lease(lease).build();
  }
}
