package org.creativehubs.finance.leaseaccount;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One point on which IFRS 16 and FRS 102 differ for a lessee. */
@HubValue
@Value.Immutable
public abstract class StandardDifference {

  private static final Source RATE =
      Source.builder()
          .document("IFRS 16 paragraph 26; FRS 102 paragraph 20.49 as amended")
          .edition("March 2024, effective 1 January 2026")
          .build();
  private static final Source EXEMPTIONS =
      Source.builder()
          .document("IFRS 16 paragraph 5; FRS 102 paragraphs 20.9 to 20.11 as amended")
          .edition("March 2024, effective 1 January 2026")
          .build();
  private static final Source EFFECTIVE =
      Source.of("HM Revenue and Customs, Business Leasing Manual", "BLM17005");
  private static final Source CHARITIES =
      Source.builder()
          .document(
              "Charities SORP (FRS 102), as summarised by Buzzacott, RSM, BHP and Stewardship")
          .edition("2026, effective 1 January 2026")
          .build();
  private static final Source MICRO =
      Source.builder()
          .document(
              "FRS 105 The Financial Reporting Standard applicable to the Micro-entities Regime")
          .build();

  StandardDifference() {}

  /** The points that are named, with their sources. */
  static List<StandardDifference> all() {
    return ImmutableList.of(
        of(
            "discount rate",
            "rate implicit in the lease, else incremental borrowing rate",
            "rate implicit in the lease, else incremental or obtainable borrowing rate",
            RATE),
        of(
            "exemptions",
            "terms of 12 months or less without an option to buy, and assets of low value",
            "the same, but land and buildings are never of low value",
            EXEMPTIONS),
        of(
            "micro-entities",
            "not exempt by size",
            "outside if they apply FRS 105: rent stays a straight-line expense",
            MICRO),
        of(
            "below-market rent",
            "measured at what is paid",
            "public-benefit entities: the gap to market rent is income from a non-exchange"
                + " transaction and part of the right of use",
            CHARITIES),
        of(
            "effective from",
            "periods that begin on or after 1 January 2019",
            "periods that begin on or after 1 January 2026",
            EFFECTIVE));
  }

  private static StandardDifference of(String topic, String ifrs16, String frs102, Source source) {
    return ImmutableStandardDifference.builder()
        .topic(topic)
        .ifrs16(ifrs16)
        .frs102(frs102)
        .source(source)
        .build();
  }

  /** What the point is about; not blank. */
  public abstract String topic();

  /** What IFRS 16 says; not blank. */
  public abstract String ifrs16();

  /** What FRS 102 says with the amendments in force from 2026; not blank. */
  public abstract String frs102();

  /** Where it is written. */
  public abstract Source source();

  @Value.Check
  void check() {
    Check.notBlank(topic(), "topic");
    Check.notBlank(ifrs16(), "ifrs16");
    Check.notBlank(frs102(), "frs102");
  }

  /** What a standard says on the point. */
  final String under(AccountingStandard standard) {
    return standard == AccountingStandard.IFRS_16 ? ifrs16() : frs102();
  }

  /** The point and both rules in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        topic() + ": IFRS 16 " + ifrs16() + "; FRS 102 " + frs102(), "source", source());
  }
}
