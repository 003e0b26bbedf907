package org.creativehubs.finance.socialvalue;

import java.util.Currency;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/** Returns that reports state: figures to be reproduced or compared, not rates to plan with. */
public enum PublishedReturn {
  /** British Library network of business centres, evaluation of 2019: GBP 6.95 for each GBP 1. */
  LIBRARY_NETWORK_2019(
      "6.95",
      "GBP",
      ReturnBasis.NET,
      "2019",
      "British Council, Creative Hubs Development in Kazakhstan (2022), on the library network"),
  /** The same network from 2020 to 2023: GBP 6.63 for each GBP 1. */
  LIBRARY_NETWORK_2023(
      "6.63",
      "GBP",
      ReturnBasis.NET,
      "2023",
      "British Library, evaluation of the Business and IP Centre network, 2020 to 2023"),
  /** The cinema fund of Apulia: EUR 5 that stay in the region for each EUR 1. */
  APULIA_CINEMA_FUND(
      "5",
      "EUR",
      ReturnBasis.NOT_STATED,
      "2016",
      "Framework Strategy for the Staffordshire Moving Image Cluster (2016), on Apulia");

  private final Ratio perUnit;
  private final String currency;
  private final ReturnBasis basis;
  private final String dated;
  private final String document;

  PublishedReturn(
      String perUnit, String currency, ReturnBasis basis, String dated, String document) {
    this.perUnit = Ratio.parse(perUnit);
    this.currency = currency;
    this.basis = basis;
    this.dated = dated;
    this.document = document;
  }

  /** What comes back for each unit spent. */
  public Ratio perUnit() {
    return perUnit;
  }

  /**
   * A question about this return.
   *
   * @param spent what is spent, in the currency of the report
   * @return the input: what such a return would be on it
   */
  public ReturnPerUnitInput on(Money spent) {
    MoneyCheck.inCurrency(spent, "spent", Currency.getInstance(currency));
    return ReturnPerUnitInput.builder()
        .spent(spent)
        .perUnit(perUnit)
        .basis(basis)
        .addAssumptions(assumptions())
        .build();
  }

  /** The figure with its source, as quoted by others. */
  public AssumptionSet assumptions() {
    Provenance provenance =
        Provenance.builder()
            .name("stated return")
            .dated(PartialDate.parse(dated))
            .source(Source.of(document))
            .standing(AssumptionStanding.AS_QUOTED)
            .build();
    return AssumptionSet.of(
        provenance,
        Assumption.number("return for each " + currency + " 1", perUnit),
        Assumption.of("counted as", basis.words()));
  }
}
