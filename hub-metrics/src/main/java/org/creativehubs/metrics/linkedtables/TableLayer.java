package org.creativehubs.metrics.linkedtables;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The counts of one layer of three dimensions, such as one class of size. */
@HubValue
@Value.Immutable
public abstract class TableLayer {

  TableLayer() {}

  /**
   * A layer.
   *
   * @param name what the layer is called, such as {@code 10 to 49 employees}; not blank
   * @param table its counts; whole numbers whose total is at most 2^53
   * @return the layer
   */
  public static TableLayer of(String name, EmploymentTable table) {
    return new Builder().name(name).table(table).build();
  }

  /** What the layer is called; not blank. */
  public abstract String name();

  /** Its counts, all known; whole numbers whose total is at most 2^53. */
  public abstract EmploymentTable table();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    table().unknown().requireNone("table");
    for (int at = 0; at < table().regions().size() * table().industries().size(); at++) {
      int columns = table().industries().size();
      double count = table().countAt(at / columns, at % columns);
      String field = "table.counts[" + at / columns + "][" + at % columns + "]";
      Check.that(count == Math.rint(count), field, "be a whole number", count);
    }
    Check.that(table().total() <= 1L << 53, "table.total", "be at most 2^53", table().total());
  }

  static final class Builder extends ImmutableTableLayer.Builder {}
}
