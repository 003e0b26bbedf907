package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;

/** Quotients as tables for reading and for a spreadsheet. */
final class QuotientLayout {

  /** Stands where the quotient says why there is none. */
  private static final Answer NONE = Answer.text("none");

  private QuotientLayout() {}

  static Table ranked(LocationQuotients quotients) {
    String industry = quotients.industries().get(0);
    Table.Builder table =
        Table.builder()
            .title("Location quotients of " + industry + " against " + quotients.referenceName())
            .addColumns("rank", "region", quotients.counts().measure(), "share", "quotient");
    Set<String> seen = new HashSet<>();
    for (RankedRegion place : quotients.ranked(industry)) {
      seen.add(place.region());
      table.addRows(row(quotients, place.region(), Answer.number(place.rank())));
    }
    quotients.regions().stream()
        .filter(region -> !seen.contains(region))
        .forEach(region -> table.addRows(row(quotients, region, NONE)));
    return table.build();
  }

  private static List<Answer> row(LocationQuotients quotients, String region, Answer rank) {
    String industry = quotients.industries().get(0);
    return ImmutableList.of(
        rank,
        Answer.text(region),
        Answer.number(quotients.counts().count(region, industry)),
        share(quotients.share(region, industry)),
        quotient(quotients.quotient(region, industry), quotients.undefined(region, industry)));
  }

  static Table cells(LocationQuotients quotients) {
    Table.Builder table =
        Table.builder()
            .title("Location quotients against " + quotients.referenceName())
            .addColumns("region", "industry", quotients.counts().measure(), "share", "quotient");
    for (QuotientCell cell : quotients.cells()) {
      table.addRows(
          ImmutableList.of(
              Answer.text(cell.region()),
              Answer.text(cell.industry()),
              Answer.number(quotients.counts().count(cell.region(), cell.industry())),
              share(cell.share()),
              quotient(cell.quotient(), cell.undefined())));
    }
    return table.build();
  }

  private static Answer share(OptionalDouble share) {
    return share.isPresent() ? Answer.share(share.getAsDouble()) : NONE;
  }

  private static Answer quotient(OptionalDouble quotient, Optional<Undefined> undefined) {
    return quotient.isPresent()
        ? Answer.number(quotient.getAsDouble())
        : Answer.of(undefined.orElseThrow());
  }
}
