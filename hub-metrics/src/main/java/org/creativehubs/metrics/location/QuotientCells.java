package org.creativehubs.metrics.location;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The cells of a result, region by region, each made when it is asked for. */
final class QuotientCells extends AbstractList<QuotientCell> implements RandomAccess {

  private final LocationQuotients quotients;

  QuotientCells(LocationQuotients quotients) {
    this.quotients = quotients;
  }

  @Override
  public int size() {
    return quotients.regions().size() * quotients.industries().size();
  }

  @Override
  public QuotientCell get(int index) {
    Objects.checkIndex(index, size());
    int region = index / quotients.industries().size();
    int industry = index % quotients.industries().size();
    return new QuotientCell.Builder()
        .region(quotients.regions().get(region))
        .industry(quotients.industries().get(industry))
        .share(quotients.shareAt(region, industry))
        .quotient(quotients.quotientAt(region, industry))
        .undefined(quotients.undefinedAt(region, industry))
        .build();
  }
}
