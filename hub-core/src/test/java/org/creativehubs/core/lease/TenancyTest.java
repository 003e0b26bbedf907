package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TenancyTest {

  private static final RentRate POUNDS = RentRate.parse("GBP 19 per ft2 per year");
  private static final RentRate TENGE = RentRate.parse("KZT 0 per m2 per month");

  @Test
  void everyTermIsInItsRange() {
    assertThat(tenancy().termMonths(1).shareOfMarket(Ratio.ZERO).build().termMonths()).hasValue(1);
    assertThatThrownBy(() -> tenancy().termMonths(0).build())
        .hasMessage("termMonths must be > 0, but was 0");
    assertThatThrownBy(() -> tenancy().shareOfMarket(Ratio.of(-1, 3)).build())
        .hasMessage("shareOfMarket must be >= 0, but was -1/3");
    assertThatThrownBy(() -> tenancy().area(Area.parse("0 m2")).build())
        .hasMessage("area must be > 0, but was 0 m2");
    assertThatThrownBy(() -> Tenancy.builder().id("A ").space("a").build())
        .hasMessageStartingWith("id must be text on one line without blanks around it");
    assertThatThrownBy(() -> Tenancy.builder().id("a").space("").build())
        .hasMessage("space must hold a visible character, but was empty");
  }

  @Test
  void rentAndOtherChargesAreInOneCurrency() {
    assertThat(tenancy().otherCharges(TENGE).build().rent()).isEmpty();
    assertThat(tenancy().rent(POUNDS).otherCharges(POUNDS).build().rent()).contains(POUNDS);
    assertThatThrownBy(() -> tenancy().rent(POUNDS).otherCharges(TENGE).build())
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage("otherCharges must be in the currency of the rent GBP, but was KZT");
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

  private static ImmutableTenancy.Builder tenancy() {
    return Tenancy.builder().id("a").space("a desk");
  }
}
