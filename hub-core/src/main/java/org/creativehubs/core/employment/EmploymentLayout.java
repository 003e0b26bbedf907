package org.creativehubs.core.employment;

import com.google.common.collect.ContiguousSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Column;
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
          Column.<Integer>decimal(
                  counts.industries().get(i), region -> counts.countAt(region, industry))
              .source(region -> counts.source()));
    }
    industries.forEach(grid::with);
    grid.with(
        Column.<Integer>decimal(TOTAL, counts::regionTotalAt)
            .found(region -> sum(industries, region)));
    return grid.sheet(title(counts), positions(counts.regions().size()));
  }

  private static String sum(List<Column<Integer>> industries, int region) {
    return industries.stream().map(one -> one.text(region)).collect(Collectors.joining(" + "));
  }

  private static Sheet<Place> tall(EmploymentTable counts) {
    Column<Place> region = Column.text("region", place -> counts.regions().get(place.region()));
    Column<Place> industry =
        Column.text("industry", place -> counts.industries().get(place.industry()));
    Column<Place> count =
        Column.<Place>decimal(
                counts.measure(), place -> counts.countAt(place.region(), place.industry()))
            .source(place -> counts.source());
    return Grid.of(region, industry, count)
        .namedBy(region, industry)
        .main(count)
        .sheet(title(counts), counted(counts));
  }

  private static String title(EmploymentTable counts) {
    return counts.measure() + " by region and industry";
  }

  /** The cells that count anything. */
  private static List<Place> counted(EmploymentTable counts) {
    List<Place> places = new ArrayList<>();
    for (int region = 0; region < counts.regions().size(); region++) {
      for (int industry = 0; industry < counts.industries().size(); industry++) {
        if (counts.countAt(region, industry) > 0) {
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
