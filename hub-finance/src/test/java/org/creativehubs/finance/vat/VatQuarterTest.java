package org.creativehubs.finance.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;

class VatQuarterTest {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final DateRange QUARTER = DateRange.parse("2026-04-01/2026-07-01");
  private static final VatQuarterInput EXAMPLE = JsonCatalog.example(VatQuarter.ENTRY);

  @Example
  void lettingsAreTaxableWhereTheirSpacesAreOpted() {
    VatReturn found = VatQuarter.answer(EXAMPLE);
    // S1: a quarter of 48,000 due on 24 June, with tax 2,400; S2: three months of 3,000, exempt.
    assertThat(found.supplies())
        .extracting(VatSupply::net)
        .endsWith(gbp("12000.00"), gbp("9000.00"));
    assertThat(found.outputTax()).isEqualTo(gbp("4450.00"));
    // (8,250 + 12,000) / 29,250 = 69.2 %, so 70 % of 5,540: 3,878; exempt tax 1,200 + 1,662.
    assertThat(found.percentage()).contains(Ratio.of(7, 10));
    assertThat(found.exemptTax()).isEqualTo(gbp("2862.00"));
    assertThat(found.recovered()).isEqualTo(gbp("4178.00"));
    assertThat(found.payable()).isEqualTo(gbp("272.00"));
    assertThat(found.purchases().get(2).cost()).isEqualTo(gbp("25440.00"));
  }

  @Example
  void leasesThatSayOtherwiseAreNamedTogether() {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                EXAMPLE.toBuilder()
                    .optedSpaces(List.of("cellar", "loft"))
                    .period(DateRange.parse("2026-04-01/2026-06-30"))
                    .build());
    assertThat(refused.faults())
        .extracting(InvalidValueException::field)
        .containsExactly(
            "period",
            "optedSpaces[1]",
            "hub.lettings[0].terms.charges[0].vatRate",
            "hub.lettings[1].terms.charges[0].vatRate");
  }

  @Example
  void residualTaxNeedsASupply() {
    VatQuarterInput.Builder input = VatQuarterInput.builder().period(QUARTER);
    VatQuarterInput none = input.addPurchases(purchase(0, 100, VatUse.RESIDUAL)).build();
    assertThatThrownBy(() -> VatQuarter.answer(none))
        .hasMessageContaining("supplies must hold one that counts where there is residual tax");
    VatReturn nothing = VatQuarter.answer(VatQuarterInput.builder().period(QUARTER).build());
    assertThat(nothing.percentage()).isEmpty();
    assertThat(nothing.payable()).isEqualTo(gbp("0.00"));
  }

  @Property(tries = 300)
  void taxOnPurchasesIsRecoveredOrLost(@ForAll @IntRange(max = 1_000_000) int seed) {
    VatReturn found = VatQuarter.answer(input(seed, 0));
    Money tax = Money.sum(GBP, found.purchases().stream().map(VatCost::tax).toList());
    assertThat(found.recovered().plus(found.lost())).isEqualTo(tax);
    assertThat(Money.sum(GBP, found.purchases().stream().map(VatCost::recovered).toList()))
        .isEqualTo(found.recovered());
    assertThat(found.purchases())
        .allMatch(cost -> !cost.recovered().isNegative() && !cost.lost().isNegative());
  }

  @Property(tries = 300)
  void moreExemptSuppliesNeverRecoverMore(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 5_000_000) int more) {
    assertThat(VatQuarter.answer(input(seed, more)).recovered())
        .isLessThanOrEqualTo(VatQuarter.answer(input(seed, 0)).recovered());
  }

  @Property(tries = 200)
  void theOrderChangesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
    VatQuarterInput input = input(seed, 0);
    List<VatPurchase> purchases = new ArrayList<>(input.purchases());
    List<VatSupply> supplies = new ArrayList<>(input.supplies());
    Collections.shuffle(purchases, new Random(seed));
    Collections.reverse(supplies);
    VatReturn other =
        VatQuarter.answer(input.toBuilder().purchases(purchases).supplies(supplies).build());
    VatReturn found = VatQuarter.answer(input);
    assertThat(other.payable()).isEqualTo(found.payable());
    assertThat(other.lost()).isEqualTo(found.lost());
  }

  private static VatQuarterInput input(int seed, int more) {
    Random random = new Random(seed);
    VatQuarterInput.Builder input = VatQuarterInput.builder().period(QUARTER);
    input.addSupplies(
        VatSupply.taxable(
            "taxable", Money.ofMinor(1 + random.nextInt(9_999_999), GBP), Ratio.parse("20%")));
    input.addSupplies(
        VatSupply.exempt("exempt", Money.ofMinor(random.nextInt(9_999_999) + more, GBP)));
    int many = random.nextInt(6);
    for (int i = 0; i < many; i++) {
      VatUse use = List.of(VatUse.values()).get(random.nextInt(4));
      input.addPurchases(purchase(i, random.nextInt(300_000), use));
    }
    return input.build();
  }

  private static VatPurchase purchase(int number, int pence, VatUse use) {
    Money tax = Money.ofMinor(pence, GBP);
    return VatPurchase.of("purchase " + number, tax.times(5), tax, use);
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
