package org.creativehubs.metrics.location;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;

/** Quotients as tables for reading and for a spreadsheet. */
final class QuotientLayout {

  /** A cell by its position, with the rank of its region or zero. */
  private record Place(int region, int industry, int rank) {}

  private final LocationQuotients quotients;
  private final Column<Place> region;
  private final Column<Place> industry;
  private final Column<Place> count;
  private final Column<Place> share;
  private final Column<Place> quotient;

  QuotientLayout(LocationQuotients quotients) {
    this.quotients = quotients;
    this.region = Column.text("region", place -> quotients.regions().get(place.region()));
    this.industry = Column.text("industry", place -> quotients.industries().get(place.industry()));
    this.count =
        Column.<Place>answer(quotients.counts().measure(), ColumnKind.NUMBER, this::count)
            .source(place -> quotients.counts().source());
    this.share =
        Column.answer("share", ColumnKind.SHARE, this::share)
            .explained(place -> working(place).ofShare());
    this.quotient =
        Column.answer("quotient", ColumnKind.NUMBER, this::quotient)
            .explained(place -> working(place).ofQuotient());
  }

  private QuotientExplanation working(Place place) {
    return new QuotientExplanation(quotients, place.region(), place.industry());
  }

  private Answer count(Place place) {
    return quotients.isUnknown(place.region(), place.industry())
        ? missing(place)
        : Answer.number(quotients.countAt(place.region(), place.industry()));
  }

  private Answer share(Place place) {
    var share = quotients.shareAt(place.region(), place.industry());
    return share.isPresent() ? Answer.share(share.getAsDouble()) : missing(place);
  }

  private Answer quotient(Place place) {
    return quotients.isDefined(place.region(), place.industry())
        ? Answer.number(quotients.definedAt(place.region(), place.industry()))
        : missing(place);
  }

  private Answer missing(Place place) {
    return Answer.of(quotients.undefinedAt(place.region(), place.industry()).orElseThrow());
  }

  /** The regions by the rank of the one industry, those without a quotient last. */
  Sheet<?> ranked() {
    Column<Place> rank =
        Column.answer("rank", ColumnKind.COUNT, this::rank).explained(this::explainedRank);
    return Grid.of(rank, region, count, share, quotient)
        .namedBy(region)
        .sheet(
            "Location quotients of "
                + quotients.industries().get(0)
                + " against "
                + quotients.referenceName(),
            rankedPlaces());
  }

  private List<Place> rankedPlaces() {
    int[] ranks = new int[quotients.regions().size()];
    List<Place> places = new ArrayList<>();
    for (RankedRegion one : quotients.ranked(quotients.industries().get(0))) {
      int at = quotients.counts().regionIndex(one.region());
      ranks[at] = one.rank();
      places.add(new Place(at, 0, one.rank()));
    }
    for (int at = 0; at < ranks.length; at++) {
      if (ranks[at] == 0) {
        places.add(new Place(at, 0, 0));
      }
    }
    return places;
  }

  private Answer rank(Place place) {
    return place.rank() > 0 ? Answer.number(place.rank()) : missing(place);
  }

  private Explanation explainedRank(Place place) {
    Term rank =
        place.rank() > 0
            ? Term.given("regions with a higher quotient", place.rank() - 1L).plus(Term.of(1))
            : Term.undefined("rank", missing(place).undefined().orElseThrow());
    return Explanation.of(
        "Which rank has " + quotients.regions().get(place.region()) + "?", rank.named("rank"));
  }

  /** A row for each region and industry. */
  Sheet<?> cells() {
    int width = quotients.industries().size();
    Integer[] positions = new Integer[quotients.regions().size() * width];
    Arrays.setAll(positions, at -> at);
    return Grid.of(region, industry, count, share, quotient)
        .namedBy(region, industry)
        .main(quotient)
        .sheet(
            "Location quotients against " + quotients.referenceName(),
            Lists.transform(Arrays.asList(positions), at -> new Place(at / width, at % width, 0)));
  }
}
