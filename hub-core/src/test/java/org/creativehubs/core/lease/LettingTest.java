package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class LettingTest {

  private static final Rent POUNDS = Rent.parse("GBP 19 per ft2 per year");
  private static final Rent TENGE = Rent.parse("KZT 0 per month");
  private static final TenantDuty AN_HOUR = TenantDuty.of("an hour");
  private static final LeaseTerms TERMS =
      LeaseTerms.builder()
          .term(DateRange.parse("2024-04-01/2027-04-01"))
          .addCharges(
              RentCharge.of(
                  ChargeKind.RENT, Money.parse("GBP 5440"), PaymentTerms.monthlyInAdvance()))
          .build();

  @Test
  void everyFactIsInItsRange() {
    assertThat(letting().termMonths(1).shareOfMarket(Ratio.ZERO).build().termMonths()).hasValue(1);
    assertThatThrownBy(() -> letting().termMonths(0).build())
        .hasMessage("termMonths must be > 0, but was 0");
    assertThatThrownBy(() -> letting().termMonths(Integer.MAX_VALUE).build())
        .hasMessage("termMonths must be <= 12000, but was 2147483647");
    assertThatThrownBy(() -> letting().shareOfMarket(Ratio.of(-1, 3)).build())
        .hasMessage("shareOfMarket must be >= 0, but was -1/3");
    assertThatThrownBy(() -> letting().area(Area.parse("0 m2")).build())
        .hasMessage("area must be > 0, but was 0 m2");
    assertThatThrownBy(() -> Letting.builder().id("A ").build())
        .hasMessageStartingWith("id must be text on one line without blanks around it");
    assertThatThrownBy(() -> letting().premises("").build())
        .hasMessage("premises must hold a visible character, but was empty");
    assertThatThrownBy(() -> letting().addSpaces("a", "a").build())
        .hasMessage("spaces[1] must have an id of its own, but was a");
    assertThatThrownBy(() -> letting().addDuties(AN_HOUR, AN_HOUR).build())
        .hasMessage("duties[1] must have a text of its own, but was an hour");
  }

  @Test
  void whatADutyIsToGiveIsOfAnObligationAndHasItsTimes() {
    TenantDuty.Builder duty = AN_HOUR.toBuilder().obligation("hours").each(Ratio.ONE);
    assertThat(duty.timesUnit("weeks").build().each()).contains(Ratio.ONE);
    assertThatThrownBy(() -> AN_HOUR.toBuilder().each(Ratio.ONE).timesUnit("weeks").build())
        .hasMessage("each must be given only if obligation is, but was 1");
    assertThatThrownBy(() -> AN_HOUR.toBuilder().obligation("hours").each(Ratio.ONE).build())
        .hasMessage("timesUnit must be given if each is, but was absent");
    assertThatThrownBy(() -> duty.each(Ratio.ZERO).build())
        .hasMessage("each must be > 0, but was 0");
  }

  @Test
  void rentAndOtherChargesAreInOneCurrency() {
    assertThat(letting().otherCharges(TENGE).build().rent()).isEmpty();
    assertThat(letting().rent(POUNDS).otherCharges(POUNDS).build().rent()).contains(POUNDS);
    assertThatThrownBy(() -> letting().rent(POUNDS).otherCharges(TENGE).build())
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage("otherCharges must be in the currency of the rent GBP, but was KZT");
  }

  @Test
  void whatTheTermsGiveIsNotGivenTwice() {
    assertThatThrownBy(() -> letting().terms(TERMS).rent(POUNDS).build())
        .hasMessage("rent must be absent where terms give it, but was given");
    assertThatThrownBy(() -> letting().terms(TERMS).start(PartialDate.parse("2024")).build())
        .hasMessage("start must be absent where terms give it, but was given");
    assertThatThrownBy(() -> letting().terms(TERMS).termMonths(36).build())
        .hasMessage("termMonths must be absent where terms give it, but was given");
    assertThatThrownBy(() -> letting().terms(TERMS.toBuilder().id("b").build()).build())
        .hasMessage("terms.id must be absent, or a, but was b");
    assertThat(letting().terms(TERMS.toBuilder().id("a").build()).build().occupied())
        .contains(OpenDateRange.parse("2024-04-01/2027-04-01"));
  }

  @Test
  void occupationIsKnownByDayWhereItsStartIs() {
    assertThat(letting().build().occupied()).isEmpty();
    assertThat(letting().start(PartialDate.parse("2024-04")).build().occupied()).isEmpty();
    assertThat(letting().start(PartialDate.parse("2024-04-01")).build().occupied())
        .contains(OpenDateRange.from(LocalDate.of(2024, 4, 1)));
    assertThat(letting().start(PartialDate.parse("2024-04-01")).termMonths(36).build().occupied())
        .contains(OpenDateRange.parse("2024-04-01/2027-04-01"));
  }

  @Test
  void whatIsLetHasWords() {
    assertThat(letting().build().words()).isEqualTo("a");
    assertThat(letting().addSpaces("s1", "s2").build().words()).isEqualTo("s1, s2");
    assertThat(letting().addSpaces("s1").premises("the attic").build().words())
        .isEqualTo("the attic");
  }

  @Test
  void aTierMayPayNothingOrMoreThanTheMarket() {
    assertThat(tier(Ratio.ZERO, Ratio.ZERO).shareOfMarket()).isEqualTo(Ratio.ZERO);
    assertThat(tier(Ratio.ONE, Ratio.of(3, 2)).shareOfMarket()).isEqualTo(Ratio.of(3, 2));
    assertThatThrownBy(() -> tier(Ratio.of(-1), Ratio.ONE))
        .hasMessage("size must be >= 0, but was -1");
    assertThatThrownBy(() -> tier(Ratio.ONE, Ratio.of(-1)))
        .hasMessage("shareOfMarket must be >= 0, but was -1");
  }

  private static RentTier tier(Ratio size, Ratio share) {
    return RentTier.builder().name("artists").size(size).shareOfMarket(share).build();
  }

  private static ImmutableLetting.Builder letting() {
    return Letting.builder().id("a");
  }
}
