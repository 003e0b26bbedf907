package org.creativehubs.finance;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.businessrates.BusinessRates;
import org.creativehubs.finance.businessrates.BusinessRatesInput;
import org.creativehubs.finance.businessrates.RatesRelief;
import org.creativehubs.finance.vat.PartialExemption;
import org.creativehubs.finance.vat.TaxableMonth;
import org.creativehubs.finance.vat.VatQuarter;
import org.creativehubs.finance.vat.VatQuarterInput;
import org.creativehubs.finance.vat.VatRegistration;
import org.creativehubs.finance.vat.VatRegistrationInput;
import org.creativehubs.finance.vat.VatSupply;
import org.creativehubs.testing.ValueTypeContract;

/** A year without anything, and one that is adjusted. */
final class VatExamples {

  private VatExamples() {}

  static void addTo(ValueTypeContract contract) {
    DateRange year = DateRange.parse("2026-04-01/2027-04-01");
    VatQuarterInput none = VatQuarterInput.builder().period(year).build();
    VatQuarterInput example = JsonCatalog.example(VatQuarter.ENTRY);
    VatQuarterInput adjusted =
        example.toBuilder()
            .supplies(List.of(VatSupply.exempt("studios", Money.parse("GBP 100.00"))))
            .recoveredBefore(Money.parse("GBP 12.00"))
            .method(
                PartialExemption.builder()
                    .rounding(PartialExemption.standardMethod().rounding())
                    .smallAMonth(Money.parse("GBP 0.00"))
                    .smallShare(PartialExemption.standardMethod().smallShare())
                    .build())
            .build();
    contract
        .withNested(none, VatQuarter.answer(none))
        .withNested(adjusted, VatQuarter.answer(adjusted))
        .withNested(small(), VatRegistration.answer(small()))
        .withNested(charity(), BusinessRates.answer(charity()))
        .withNested(severalShops(), BusinessRates.answer(severalShops()));
  }

  /** Supplies so small that nothing is asked besides. */
  private static VatRegistrationInput small() {
    TaxableMonth april = TaxableMonth.of(YearMonth.of(2026, 4), Money.parse("GBP 100.00"));
    return VatRegistrationInput.builder().addMonths(april).build();
  }

  private static BusinessRatesInput charity() {
    BusinessRatesInput example = JsonCatalog.example(BusinessRates.ENTRY);
    return example.toBuilder()
        .relief(RatesRelief.CHARITY)
        .emptyFrom(Optional.empty())
        .emptyKind(Optional.empty())
        .build();
  }

  private static BusinessRatesInput severalShops() {
    BusinessRatesInput example = JsonCatalog.example(BusinessRates.ENTRY);
    return example.toBuilder()
        .addOtherProperties(Money.parse("GBP 2800.00"))
        .inLondon(true)
        .build();
  }
}
