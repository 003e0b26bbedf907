package org.creativehubs.metrics.linkedtables;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Counts by layer, region and industry, and the tables that are published of them. Subtotals are
 * groups that a table shows beside their members; a table of three dimensions shows layers; linked
 * tables have groups or totals in common; and an earlier release is a table that is released.
 */
@HubValue
@Value.Immutable
public abstract class LinkedTables {

  private static final long MOST = 1L << 53;

  LinkedTables() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The counts; at least one layer, all of the same measure, regions and industries, in the same
   * order. Where there is one, tables show no layers.
   */
  public abstract List<TableLayer> layers();

  /** Groups of codes, each listed behind the groups among its members. */
  public abstract List<CodeGroup> groups();

  /** The tables that are published; at least one, each of another name. */
  public abstract List<TableLayout> tables();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(layers(), "layers");
    Check.notEmpty(tables(), "tables");
    Check.distinct(tables(), TableLayout::name, "tables", "name");
    long sum = 0;
    for (int i = 0; i < layers().size(); i++) {
      EmploymentTable table = layers().get(i).table();
      boolean isAlike =
          table.measure().equals(measure())
              && table.regions().equals(regions())
              && table.industries().equals(industries());
      Check.that(
          isAlike,
          Fault.INCONSISTENT,
          "layers[" + i + "].table",
          "have the measure, regions and industries of layers[0]",
          table.measure());
      sum += (long) table.total();
      Check.that(sum <= MOST, Fault.TOO_LARGE, "layers", "add up to at most 2^53", sum);
    }
    frame();
  }

  /** What is counted. */
  public final String measure() {
    return layers().get(0).table().measure();
  }

  final List<String> regions() {
    return layers().get(0).table().regions();
  }

  final List<String> industries() {
    return layers().get(0).table().industries();
  }

  final List<String> layerNames() {
    return layers().stream().map(TableLayer::name).toList();
  }

  final Frame frame() {
    return new Frame(layerNames(), regions(), industries(), groups(), tables());
  }

  /** The counts, layer by layer, region by region. */
  final long[] bases() {
    int regions = regions().size();
    int industries = industries().size();
    long[] bases = new long[layers().size() * regions * industries];
    for (int at = 0; at < bases.length; at++) {
      EmploymentTable table = layers().get(at / industries / regions).table();
      bases[at] = (long) table.countAt(at / industries % regions, at % industries);
    }
    return bases;
  }

  /** Builds {@link LinkedTables}. */
  public static final class Builder extends ImmutableLinkedTables.Builder {
    Builder() {}
  }
}
