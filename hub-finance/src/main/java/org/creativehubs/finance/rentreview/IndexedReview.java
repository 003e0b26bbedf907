package org.creativehubs.finance.rentreview;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.immutables.value.Value;

/** A review for which an index counts. */
public abstract sealed class IndexedReview extends ReviewClause
    permits IndexReview, GreaterOfReview {

  IndexedReview() {}

  /**
   * What is added to the growth of the index for each whole year, such as 0.01, before cap and
   * collar; in [-1, 1].
   */
  public abstract Optional<Ratio> margin();

  /** Over what time cap and collar hold: over the whole period where it is not said. */
  @Value.Default
  public BoundSpan boundsOver() {
    return BoundSpan.WHOLE_PERIOD;
  }

  @Override
  final boolean needsIndex() {
    return true;
  }

  /** The least rent, whatever the index says. */
  abstract Optional<Money> least();

  @Override
  final String terms() {
    String market = least().map(rent -> "at least " + rent).orElse("");
    String more = margin().map(part -> Show.percent(part) + " more a year").orElse("");
    String yearly = boundsOver() == BoundSpan.EACH_YEAR ? "bounds year by year" : "";
    return Stream.of(market, more, yearly)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  final void checkIndexed() {
    checkBounds();
    margin()
        .ifPresent(
            margin -> {
              Check.atLeast(margin, -1, "margin");
              Check.atMost(margin, 1, "margin");
            });
  }
}
