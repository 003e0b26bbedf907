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

  @Example
  void theReturnIsExplainedAndShownByPurchaseAndSupply() {
    VatReturn found = VatQuarter.answer(EXAMPLE);
    assertThat(found.explanation())
        .hasToString(
            """
            What VAT is payable for this period, and what of it is lost on purchases?
              1. method: percentage rounded up to the next whole per cent; exempt tax is small up to GBP 625.00 a month and 50 % of the tax on purchases [VAT Regulations 1995, SI 1995/2518, regulations 101 and 106, as quoted at http://www.cassons.co.uk, VAT, partial exemption]
              2. tax on purchases for exempt supplies: GBP 1200.00
              3. residual tax: GBP 5540.00
              4. taxable supplies: GBP 20250.00
              5. all supplies that count: GBP 29250.00
              6. per cent, rounded: GBP 20250.00 / GBP 29250.00 x 100, rounded up to a whole number = 70
              7. percentage: 70 / 100 = 70 %
              8. residual tax recovered: GBP 5540.00 x 70 %, rounded down = GBP 3878.00
              9. exempt tax: GBP 1200.00 + GBP 5540.00 - GBP 3878.00 = GBP 2862.00
              10. small up to, a month: GBP 625.00
              11. small up to: GBP 625.00 x 3 = GBP 1875.00
              12. tax on purchases for taxable supplies: GBP 300.00
              13. tax that may be recovered: GBP 300.00 + GBP 1200.00 + GBP 5540.00 = GBP 7040.00
              14. small up to, by its share: GBP 7040.00 x 50 % = GBP 3520.00
              15. exempt tax is small: no
              16. blocked tax: GBP 80.00
              17. recovered: GBP 300.00 + GBP 3878.00 = GBP 4178.00
              18. not recovered: GBP 7040.00 + GBP 80.00 - GBP 4178.00 = GBP 2942.00
              19. tax on supplies: GBP 4450.00
              20. payable: GBP 4450.00 - GBP 4178.00 = GBP 272.00\
            """);
    assertThat(found.table())
        .hasToString(
            """
            VAT from 2026-04-01 to 2026-06-30: GBP 272.00 payable, GBP 4450.00 on supplies, GBP 4178.00 recovered, GBP 2942.00 not recovered
            purchase              used for  net (GBP)  tax (GBP)  recovered (GBP)  not recovered (GBP)  cost (GBP)
            --------------------  --------  ---------  ---------  ---------------  -------------------  ----------
            coffee and passes     taxable     1500.00     300.00           300.00                 0.00     1500.00
            repair of the cellar  exempt      6000.00    1200.00             0.00              1200.00     7200.00
            roof                  residual   24000.00    4800.00          3360.00              1440.00    25440.00
            energy                residual    3700.00     740.00           518.00               222.00     3922.00
            a dinner for guests   blocked      400.00      80.00             0.00                80.00      480.00
            --------------------  --------  ---------  ---------  ---------------  -------------------  ----------
            all purchases                    35600.00    7120.00          4178.00              2942.00    38542.00\
            """);
    assertThat(found.sheets().get(1).table())
        .hasToString(
            """
            What is supplied
            supply           treatment      supplied (GBP)       rate  tax charged (GBP)
            ---------------  -------------  --------------  ---------  -----------------
            desks and rooms  taxable               8250.00       20 %            1650.00
            sale of a press  taxable               2000.00       20 %             400.00
            revenue grant    outside scope        15000.00  not known               0.00
            S1, rent         taxable              12000.00       20 %            2400.00
            S2, rent         exempt                9000.00  not known               0.00
            ---------------  -------------  --------------  ---------  -----------------
            all supplies                          46250.00                       4450.00\
            """);
  }

  @Example
  void exemptTaxIsSmallUpToBothOfItsLimitsAndNotAPennyBeyond() {
    // 625 a month over three months, and half of the tax that may be recovered
    assertThat(exempt(1_875_00, 1_875_00).small()).isTrue();
    assertThat(exempt(1_875_01, 1_875_01).small()).isFalse();
    assertThat(exempt(1_000_00, 1_000_00).small()).isTrue();
    assertThat(exempt(1_000_01, 1_000_00).small()).isFalse();
    assertThat(exempt(1_000_00, 1_000_00).purchases().get(0).recovered()).isEqualTo(gbp("1000"));
    assertThat(exempt(1_000_01, 1_000_00).purchases().get(0).recovered()).isEqualTo(gbp("0"));
  }

  @Example
  void thePercentageIsRoundedAsTheMethodSays() {
    VatQuarterInput.Builder input = VatQuarterInput.builder().period(QUARTER);
    input.addSupplies(VatSupply.taxable("a", gbp("1"), Ratio.parse("20%")));
    input.addSupplies(VatSupply.exempt("b", gbp("2")));
    input.addPurchases(purchase(0, 10_000_00, VatUse.RESIDUAL));
    assertThat(VatQuarter.answer(input.build()).percentage()).contains(Ratio.parse("34%"));
    PartialExemption finer =
        PartialExemption.standardMethod().toBuilder()
            .rounding(PercentRounding.TWO_DECIMALS)
            .build();
    VatReturn found = VatQuarter.answer(input.method(finer).build());
    assertThat(found.percentage()).contains(Ratio.parse("33.33%"));
    assertThat(found.recovered()).isEqualTo(gbp("3333"));
    assertThat(finer)
        .hasToString(
            "percentage rounded to two decimals; exempt tax is small up to GBP 625.00 a month and"
                + " 50 % of the tax on purchases [VAT Regulations 1995, SI 1995/2518, regulations"
                + " 101 and 106, as quoted at http://www.cassons.co.uk, VAT, partial exemption]");
    assertThat(PartialExemption.standardMethod())
        .hasToString(
            "percentage rounded up to the next whole per cent; exempt tax is small up to GBP 625.00"
                + " a month and 50 % of the tax on purchases [VAT Regulations 1995, SI 1995/2518,"
                + " regulations 101 and 106, as quoted at http://www.cassons.co.uk, VAT, partial"
                + " exemption]");
  }

  @Example
  void anIntendedUseStandsInWhereNothingIsSuppliedYet() {
    VatQuarterInput.Builder input = VatQuarterInput.builder().period(QUARTER);
    input.addPurchases(purchase(0, 10_000_00, VatUse.RESIDUAL)).intendedUse(Ratio.parse("40%"));
    VatReturn found = VatQuarter.answer(input.recoveredBefore(gbp("1000")).build());
    assertThat(found.percentage()).contains(Ratio.parse("40%"));
    assertThat(found.recovered()).isEqualTo(gbp("4000"));
    assertThat(found.adjustment()).contains(gbp("3000"));
    assertThat(found.explanation().toString()).contains("percentage, as intended: 40 %");
  }

  @Example
  void refusesSharesAndAmountsOutsideTheirRange() {
    VatQuarterInput.Builder input = VatQuarterInput.builder().period(QUARTER);
    assertThatThrownBy(input.intendedUse(Ratio.parse("1.01"))::build)
        .hasMessage("intendedUse must be in [0, 1], but was 1.01");
    input.intendedUse(Ratio.ONE);
    assertThatThrownBy(input.recoveredBefore(gbp("-1"))::build)
        .hasMessage("recoveredBefore must be >= 0, but was GBP -1.00");
    assertThatThrownBy(input.recoveredBefore(Money.parse("EUR 1"))::build)
        .hasMessage("recoveredBefore must be in GBP, but was EUR 1.00");
    input.recoveredBefore(gbp("1"));
    Money euro = Money.parse("EUR 1");
    assertThatThrownBy(input.addSupplies(VatSupply.exempt("fair", euro))::build)
        .hasMessage("supplies[0].net must be in GBP, but was EUR 1.00");
    assertThatThrownBy(
            VatQuarterInput.builder()
                    .period(QUARTER)
                    .addPurchases(VatPurchase.of("fair", euro, euro, VatUse.BLOCKED))
                ::build)
        .hasMessage("purchases[0].net must be in GBP, but was EUR 1.00");
    PartialExemption.Builder method = PartialExemption.standardMethod().toBuilder();
    assertThatThrownBy(method.smallShare(Ratio.parse("1.01"))::build)
        .hasMessage("smallShare must be in [0, 1], but was 1.01");
    assertThatThrownBy(method.smallShare(Ratio.ONE).smallAMonth(gbp("-1"))::build)
        .hasMessage("smallAMonth must be >= 0, but was GBP -1.00");
  }

  @Example
  void noSpaceIsOptedTwice() {
    assertThatThrownBy(EXAMPLE.toBuilder().addOptedSpaces(EXAMPLE.optedSpaces().get(0))::build)
        .hasMessage("optedSpaces[1] must have an id of its own, but was attic");
  }

  @Example
  void aPurchaseHasANameAndAmountsOfOneCurrency() {
    assertThatThrownBy(() -> VatPurchase.of(" ", gbp("1"), gbp("1"), VatUse.TAXABLE))
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(() -> VatPurchase.of("a", gbp("-1"), gbp("1"), VatUse.TAXABLE))
        .hasMessage("net must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> VatPurchase.of("a", gbp("1"), gbp("-1"), VatUse.TAXABLE))
        .hasMessage("tax must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> VatPurchase.of("a", gbp("1"), Money.parse("EUR 1"), VatUse.TAXABLE))
        .hasMessage("tax must be in GBP as net is, but was EUR 1.00");
  }

  @Example
  void aSupplyHasARateOnlyIfItIsTaxable() {
    VatSupply.Builder supply = VatSupply.builder().name(" ").net(gbp("1"));
    supply.treatment(VatTreatment.TAXABLE).rate(Ratio.parse("20%"));
    assertThatThrownBy(supply::build).hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(supply.name("a").net(gbp("-1"))::build)
        .hasMessage("net must be >= 0, but was GBP -1.00");
    assertThatThrownBy(supply.net(gbp("1")).rate(Ratio.parse("1.01"))::build)
        .hasMessage("rate must be in [0, 1], but was 1.01");
    assertThatThrownBy(supply.rate(Ratio.ONE).charged(Money.parse("EUR 1"))::build)
        .hasMessage("charged must be in GBP as net is, but was EUR 1.00");
    assertThatThrownBy(supply.charged(gbp("1")).treatment(VatTreatment.EXEMPT)::build)
        .hasMessage("rate must be given only if treatment is TAXABLE, but was 1");
    assertThatThrownBy(
            VatSupply.builder().name("a").net(gbp("1")).treatment(VatTreatment.TAXABLE)::build)
        .hasMessage("rate must be given if treatment is TAXABLE, but was absent");
    assertThatThrownBy(
            VatSupply.builder()
                    .name("a")
                    .net(gbp("1"))
                    .treatment(VatTreatment.EXEMPT)
                    .charged(gbp("1"))
                ::build)
        .hasMessage("charged must be given only if treatment is TAXABLE, but was GBP 1.00");
    assertThat(supply.treatment(VatTreatment.TAXABLE).charged(gbp("0.17")).build().tax())
        .isEqualTo(gbp("0.17"));
  }

  private static VatReturn exempt(int exempt, int taxable) {
    VatQuarterInput.Builder input = VatQuarterInput.builder().period(QUARTER);
    input.addPurchases(purchase(0, exempt, VatUse.EXEMPT));
    return VatQuarter.answer(input.addPurchases(purchase(1, taxable, VatUse.TAXABLE)).build());
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
