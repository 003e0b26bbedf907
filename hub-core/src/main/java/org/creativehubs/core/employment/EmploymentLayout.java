package org.creativehubs.core.employment;

import com.google.common.collect.ContiguousSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;

/** A table of counts for reading. */
final class EmploymentLayout {

  private static final int SIDE_BY_SIDE = 12;
  private static final String TOTAL = "total";

  private record Place(int region, int industry) {}

  private EmploymentLayout() {}

  static Sheet<?> of(EmploymentTable counts) {
    return counts.industries().size() <= SIDE_BY_SIDE ? wide(counts) : tall(counts);
  }

  private static Sheet<Integer> wide(EmploymentTable counts) {
    Grid<Integer> grid = Grid.by("region", counts.regions()::get);
    List<Column<Integer>> industries = new ArrayList<>();
    for (int i = 0; i < counts.industries().size(); i++) {
      int industry = i;
      industries.add(
          Column.<Integer>answer(
                  counts.industries().get(i),
                  ColumnKind.NUMBER,
                  region -> count(counts, region, industry))
              .source(region -> counts.source()));
    }
    industries.forEach(grid::with);
    grid.with(
        Column.<Integer>answer(TOTAL, ColumnKind.NUMBER, region -> total(counts, region))
            .found(
                region ->
                    counts.unknown().inRegion(region) == 0
                        ? sum(industries, region)
                        : "as the source gives it"));
    return grid.sheet(title(counts), positions(counts.regions().size()));
  }

  private static Answer count(EmploymentTable counts, int region, int industry) {
    return counts
        .unknown()
        .whyCountAt(region, industry)
        .map(Answer::of)
        .orElseGet(() -> Answer.number(counts.countAt(region, industry)));
  }

  private static Answer total(EmploymentTable counts, int region) {
    return counts
        .unknown()
        .whyRegionTotalAt(region)
        .map(Answer::of)
        .orElseGet(() -> Answer.number(counts.regionTotalAt(region)));
  }

  private static String sum(List<Column<Integer>> industries, int region) {
    return industries.stream().map(one -> one.text(region)).collect(Collectors.joining(" + "));
  }

  private static Sheet<Place> tall(EmploymentTable counts) {
    Column<Place> region = Column.text("region", place -> counts.regions().get(place.region()));
    Column<Place> industry =
        Column.text("industry", place -> counts.industries().get(place.industry()));
    Column<Place> count =
        Column.<Place>answer(
                counts.measure(),
                ColumnKind.NUMBER,
                place -> count(counts, place.region(), place.industry()))
            .source(place -> counts.source());
    return Grid.of(region, industry, count)
        .namedBy(region, industry)
        .main(count)
        .sheet(title(counts), counted(counts));
  }

  private static String title(EmploymentTable counts) {
    return counts.measure() + " by region and industry";
  }

  /** The cells that count anything, or may. */
  private static List<Place> counted(EmploymentTable counts) {
    List<Place> places = new ArrayList<>();
    for (int region = 0; region < counts.regions().size(); region++) {
      for (int industry = 0; industry < counts.industries().size(); industry++) {
        if (counts.unknown().isUnknownAt(region, industry)
            || counts.countAt(region, industry) > 0) {
          places.add(new Place(region, industry));
        }
      }
    }
    return places;
  }

  private static List<Integer> positions(int size) {
    return ContiguousSet.closedOpen(0, size).asList();
  }
}
