package org.creativehubs.metrics.internal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How the cells of a list are named by region and industry: no two alike, and found by both names.
 *
 * @param <T> the cell
 * @param region the region of a cell
 * @param industry the industry of a cell
 */
public record CellNames<T>(Function<T, String> region, Function<T, String> industry) {

  private static final String BOTH = "region and industry";

  /**
   * Refuses no cells, and two of one region and industry.
   *
   * @param cells the cells
   * @param field the accessor of the cells
   */
  public void check(List<T> cells, String field) {
    Check.notEmpty(cells, field);
    Check.distinct(
        cells, cell -> ImmutableList.of(region.apply(cell), industry.apply(cell)), field, BOTH);
  }

  /**
   * The cell of a region and an industry.
   *
   * @param cells the cells
   * @param field what the cells are called in a message
   * @param place the region
   * @param activity the industry
   * @return the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none
   */
  public T find(List<T> cells, String field, String place, String activity) {
    return cells.stream()
        .filter(cell -> region.apply(cell).equals(place))
        .filter(cell -> industry.apply(cell).equals(activity))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, BOTH, "be among the " + field, place + ", " + activity));
  }
}
