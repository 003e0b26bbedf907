package org.creativehubs.finance.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** What quarters and registrations refuse of hubs, months and results. */
class VatRefusalsTest {

  private static final VatQuarterInput QUARTER = JsonCatalog.example(VatQuarter.ENTRY);
  private static final VatRegistrationInput MONTHS = JsonCatalog.example(VatRegistration.ENTRY);

  private static VatQuarterInput.Builder letting(int index, UnaryOperator<Letting> change) {
    Hub hub = QUARTER.hub().orElseThrow();
    List<Letting> lettings =
        IntStream.range(0, hub.lettings().size())
            .mapToObj(i -> i == index ? change.apply(hub.lettings().get(i)) : hub.lettings().get(i))
            .toList();
    return QUARTER.toBuilder().hub(hub.toBuilder().lettings(lettings).build());
  }

  private static UnaryOperator<Letting> charge(UnaryOperator<RentCharge> change) {
    return letting ->
        letting.toBuilder()
            .terms(
                letting.requireTerms().toBuilder()
                    .charges(List.of(change.apply(letting.requireTerms().charges().get(0))))
                    .build())
            .build();
  }

  @Test
  void aChargeBearsARateExactlyWhereItsSpacesAreOpted() {
    assertThatThrownBy(
            letting(0, charge(one -> one.toBuilder().vatRate(Optional.empty()).build()))::build)
        .hasMessage(
            "hub.lettings[0].terms.charges[0].vatRate must be given if its spaces are opted to"
                + " tax, but was absent");
    assertThatThrownBy(
            letting(1, charge(one -> one.toBuilder().vatRate(Ratio.parse("20%")).build()))::build)
        .hasMessage(
            "hub.lettings[1].terms.charges[0].vatRate must be given only if its spaces are opted"
                + " to tax, but was 0.2");
  }

  @Test
  void aChargeIsInTheCurrencyOfTheTax() {
    Money euros = Money.parse("EUR 48000");
    assertThatThrownBy(letting(0, charge(one -> one.toBuilder().annual(euros).build()))::build)
        .hasMessageStartingWith("hub.lettings[0].terms.charges[0].annual must be in GBP");
  }

  @Test
  void allSpacesOfALettingAreOptedOrNone() {
    Hub hub = QUARTER.hub().orElseThrow();
    Letting both = hub.lettings().get(0).toBuilder().addSpaces("cellar").build();
    Hub whole = hub.toBuilder().lettings(List.of(both)).build();
    assertThatThrownBy(QUARTER.toBuilder().hub(whole)::build)
        .hasMessageContaining("hub.lettings[0].spaces must all be opted, or none, but was 1 of 2");
  }

  @Test
  void aResultLosesWhatItDoesNotRecover() {
    VatReturn found = VatQuarter.answer(QUARTER);
    Money more = found.lost().plus(Money.parse("GBP 0.01"));
    assertThatThrownBy(VatReturn.builder().valuesOf(found).lost(more)::build)
        .hasMessage("lost must be inputTax - recovered, but was " + more);
  }

  @Test
  void aRegistrationLooksAtAHundredYearsAtMost() {
    TaxableMonth first = MONTHS.months().get(0);
    List<TaxableMonth> months =
        IntStream.rangeClosed(0, 1200)
            .mapToObj(i -> TaxableMonth.of(first.month().plusMonths(i), first.supplies()))
            .toList();
    assertThat(MONTHS.toBuilder().months(months.subList(0, 1200)).build().months()).hasSize(1200);
    assertThatThrownBy(MONTHS.toBuilder().months(months)::build)
        .hasMessage("months.size must be in [1, 1200], but was 1201");
  }

  @Test
  void theThresholdOfAMonthSaysWhereItWasRead() {
    VatRegistrationDuty duty = VatRegistration.answer(MONTHS);
    RollingMonth month = duty.lines().get(0);
    assertThat(duty.explain(month.month().toString(), "threshold").toString())
        .contains("[" + month.source() + "]");
  }
}
