package org.creativehubs.finance.rentreview;

import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.time.YearMonth;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;

/** Rent reviews for tests. */
public final class Reviews {

  private Reviews() {}

  public static RentReviewInput.Builder from(String rent) {
    RentReviewInput.Builder input = RentReviewInput.builder();
    input.rent(gbp(rent)).from(day("2020-04-01"));
    return input;
  }

  /** An index review; bounds as text, empty for none. */
  public static IndexReview index(String date, String collar, String cap, boolean upwardOnly) {
    return IndexReview.builder()
        .date(day(date))
        .collar(bound(collar))
        .cap(bound(cap))
        .upwardOnly(upwardOnly)
        .build();
  }

  public static MarketReview market(String date, String rent, boolean upwardOnly) {
    return MarketReview.builder().date(day(date)).rent(gbp(rent)).upwardOnly(upwardOnly).build();
  }

  /** Values of Aprils from 2020 on; a dash for a month that is not known. */
  public static IndexTerms aprils(IndexBase base, String... values) {
    IndexTerms.Builder index = IndexTerms.builder();
    index.index("CPI").countedFrom(base).lagMonths(0);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].equals("-")) {
        index.addPoints(IndexPoint.of(YearMonth.of(2020 + i, 4), Ratio.parse(values[i])));
      }
    }
    return index.build();
  }

  public static IndexTerms aprils(String... values) {
    return aprils(IndexBase.PREVIOUS_REVIEW, values);
  }

  public static LettingFacts.Builder letting(LettingKind kind, String madeOn, String on) {
    LettingFacts.Builder facts = LettingFacts.builder();
    facts.on(day(on)).kind(kind).madeOn(day(madeOn));
    return facts;
  }

  private static Optional<Ratio> bound(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Ratio.parse(text));
  }
}
