package org.creativehubs.metrics.linkedtables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * How the cells of linked tables are made of base counts, one for each layer, region and industry:
 * each cell is the sum over a group of each, where a code by itself and all codes are groups too.
 * Cells of several tables that are sums of the same counts are one cell.
 */
final class Frame {

  static final Cap CAP = Cap.ofElements("combinations of groups of linked tables", 20_000_000);

  /** The group of all codes of an axis. */
  static final int ALL = 0;

  private final List<Side> sides = new ArrayList<>();
  private final int[] cellAt;
  private final List<int[]> cells = new ArrayList<>();

  /** The codes of an axis and their groups. */
  static final class Side {
    private final List<String> codes;
    private final List<BitSet> groups = new ArrayList<>();
    private final List<Optional<String>> names = new ArrayList<>();
    private final Map<BitSet, Integer> places = new HashMap<>();
    private final Map<String, BitSet> meaning = new HashMap<>();
    private int[][] groupsOf = {};
    private int[] alone = {};
    private int[] largestFirst = {};

    Side(List<String> codes, String field) {
      this.codes = codes;
      Check.notEmpty(codes, field);
      BitSet all = new BitSet();
      all.set(0, codes.size());
      place(all, Optional.empty());
      for (int code = 0; code < codes.size(); code++) {
        BitSet one = new BitSet();
        one.set(code);
        mean(codes.get(code), one, field);
      }
    }

    void mean(String name, BitSet leaves, String field) {
      boolean isNew = meaning.put(name, leaves) == null;
      Check.that(
          isNew,
          Fault.DUPLICATE,
          field,
          "be another name than those of codes and groups before",
          name);
    }

    BitSet leaves(String name, String field) {
      BitSet leaves = meaning.getOrDefault(name, new BitSet());
      Check.that(!leaves.isEmpty(), Fault.UNKNOWN_CODE, field, "be a code or a group", name);
      return leaves;
    }

    /** The group that a name means; -1 if no table shows it. */
    int groupNamed(Optional<String> name) {
      return name.map(text -> meaning.getOrDefault(text, new BitSet()))
          .map(leaves -> places.getOrDefault(leaves, -1))
          .orElse(ALL);
    }

    int place(BitSet leaves, Optional<String> name) {
      return places.computeIfAbsent(
          leaves,
          key -> {
            groups.add(leaves);
            names.add(name);
            return groups.size() - 1;
          });
    }

    /** The groups of each code, in the order in which they came. */
    void close() {
      groupsOf = new int[codes.size()][];
      alone = new int[codes.size()];
      for (int code = 0; code < groupsOf.length; code++) {
        int leaf = code;
        int[] of = new int[groups.size()];
        int size = 0;
        for (int group = 0; group < of.length; group++) {
          if (groups.get(group).get(leaf)) {
            of[size++] = group;
          }
        }
        groupsOf[code] = Arrays.copyOf(of, size);
        BitSet one = new BitSet();
        one.set(code);
        alone[code] = places.getOrDefault(one, -1);
      }
      largestFirst =
          IntStream.range(0, groups.size())
              .boxed()
              .sorted(Comparator.comparingInt(group -> -groups.get(group).cardinality()))
              .mapToInt(group -> group)
              .toArray();
    }

    int size() {
      return codes.size();
    }

    int groupCount() {
      return groups.size();
    }

    int[] groupsOf(int code) {
      return groupsOf[code];
    }

    boolean holds(int group, int code) {
      return groups.get(group).get(code);
    }

    BitSet leaves(int group) {
      return groups.get(group);
    }

    /** The group of one code alone; -1 if no table shows it. */
    int alone(int code) {
      return alone[code];
    }
  }

  Frame(
      List<String> layers,
      List<String> regions,
      List<String> industries,
      List<CodeGroup> groups,
      List<TableLayout> tables) {
    sides.add(new Side(layers, "layers"));
    sides.add(new Side(regions, "regions"));
    sides.add(new Side(industries, "industries"));
    for (int i = 0; i < groups.size(); i++) {
      group(groups.get(i), "groups[" + i + "]");
    }
    List<int[][]> shown = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      TableLayout table = tables.get(i);
      String field = "tables[" + i + "].";
      shown.add(
          new int[][] {
            places(0, table.layers(), field + "layers"),
            places(1, table.regions(), field + "regions"),
            places(2, table.industries(), field + "industries")
          });
    }
    CAP.check(
        "tables", sides.get(0).groupCount(), sides.get(1).groupCount(), sides.get(2).groupCount());
    sides.forEach(Side::close);
    cellAt =
        new int[sides.get(0).groupCount() * sides.get(1).groupCount() * sides.get(2).groupCount()];
    Arrays.fill(cellAt, -1);
    shown.forEach(this::add);
  }

  private void group(CodeGroup group, String field) {
    Side side = sides.get(axis(group.axis()));
    BitSet leaves = new BitSet();
    for (String member : group.members()) {
      leaves.or(side.leaves(member, field + ".members"));
    }
    side.mean(group.name(), leaves, field + ".name");
  }

  private static int axis(CodeGroup.Axis axis) {
    return switch (axis) {
      case LAYER -> 0;
      case REGION -> 1;
      case INDUSTRY -> 2;
    };
  }

  /** The total of an axis, then what a table shows of it. */
  private int[] places(int axis, List<String> names, String field) {
    Side side = sides.get(axis);
    int[] places = new int[names.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      places[i] = side.place(side.leaves(name, field + "[" + i + "]"), Optional.of(name));
    }
    places[names.size()] = ALL;
    return places;
  }

  private void add(int[]... places) {
    for (int layer : places[0]) {
      for (int region : places[1]) {
        for (int industry : places[2]) {
          int at = at(layer, region, industry);
          if (cellAt[at] < 0) {
            cellAt[at] = cells.size();
            cells.add(new int[] {layer, region, industry});
          }
        }
      }
    }
  }

  private int at(int layer, int region, int industry) {
    return (layer * sides.get(1).groupCount() + region) * sides.get(2).groupCount() + industry;
  }

  Side side(int axis) {
    return sides.get(axis);
  }

  int size() {
    return cells.size();
  }

  /** The cell of three groups; -1 if no table shows it. */
  int cell(int layer, int region, int industry) {
    return layer < 0 || region < 0 || industry < 0 ? -1 : cellAt[at(layer, region, industry)];
  }

  /** The groups of a cell. */
  int[] groups(int cell) {
    return cells.get(cell);
  }

  /** The cell that a name means, whatever else its groups are called; -1 if no table shows it. */
  int cellNamed(CellName name) {
    return cell(
        sides.get(0).groupNamed(name.layer()),
        sides.get(1).groupNamed(name.region()),
        sides.get(2).groupNamed(name.industry()));
  }

  CellName name(int cell) {
    int[] groups = cells.get(cell);
    return CellName.builder()
        .layer(sides.get(0).names.get(groups[0]))
        .region(sides.get(1).names.get(groups[1]))
        .industry(sides.get(2).names.get(groups[2]))
        .build();
  }

  /** The cells of one table. */
  BitSet cellsOf(TableLayout table) {
    BitSet of = new BitSet();
    int[] layers = places(0, table.layers(), "layers");
    int[] regions = places(1, table.regions(), "regions");
    int[] industries = places(2, table.industries(), "industries");
    for (int layer : layers) {
      for (int region : regions) {
        for (int industry : industries) {
          of.set(cell(layer, region, industry));
        }
      }
    }
    return of;
  }

  /** How many base counts there are. */
  int bases() {
    return sides.get(0).size() * sides.get(1).size() * sides.get(2).size();
  }

  int base(int layer, int region, int industry) {
    return (layer * sides.get(1).size() + region) * sides.get(2).size() + industry;
  }

  /** Layer, region and industry of a base count. */
  int[] codes(int base) {
    int industries = sides.get(2).size();
    int regions = sides.get(1).size();
    return new int[] {base / industries / regions, base / industries % regions, base % industries};
  }

  /** The cell that shows a base count by itself; -1 if none does. */
  int cellOfBase(int... codes) {
    return cell(
        sides.get(0).alone(codes[0]), sides.get(1).alone(codes[1]), sides.get(2).alone(codes[2]));
  }

  /** The base counts of a cell. */
  int[] basesOf(int cell) {
    int[] groups = cells.get(cell);
    int[] layers = sides.get(0).leaves(groups[0]).stream().toArray();
    int[] regions = sides.get(1).leaves(groups[1]).stream().toArray();
    int[] industries = sides.get(2).leaves(groups[2]).stream().toArray();
    int[] bases = new int[layers.length * regions.length * industries.length];
    int size = 0;
    for (int layer : layers) {
      for (int region : regions) {
        for (int industry : industries) {
          bases[size++] = base(layer, region, industry);
        }
      }
    }
    return bases;
  }

  /** The sum of each cell. */
  long[] counts(long[] bases) {
    long[] counts = new long[cells.size()];
    for (int base = 0; base < bases.length; base++) {
      long count = bases[base];
      eachCellOf(base, cell -> counts[cell] += count);
    }
    return counts;
  }

  /** The cells that hold a base count, one after the other. */
  void eachCellOf(int base, IntConsumer take) {
    int[] codes = codes(base);
    for (int layer : sides.get(0).groupsOf(codes[0])) {
      for (int region : sides.get(1).groupsOf(codes[1])) {
        for (int industry : sides.get(2).groupsOf(codes[2])) {
          int cell = cell(layer, region, industry);
          if (cell >= 0) {
            take.accept(cell);
          }
        }
      }
    }
  }

  /**
   * Cells that have no count in common and add up to a cell: those of groups on one axis that are
   * as large as possible, on the first axis on which there are such.
   *
   * @return the cells; empty if it is a base count, or none add up to it
   */
  int[] partsOf(int cell) {
    int[] of = cells.get(cell);
    for (int axis = 0; axis < 3; axis++) {
      int[] found = partsOf(of, axis);
      if (found.length > 0) {
        return found;
      }
    }
    return new int[0];
  }

  /** The same on one axis. */
  int[] partsOf(int cell, int axis) {
    return partsOf(cells.get(cell), axis);
  }

  private int[] partsOf(int[] of, int axis) {
    Side side = sides.get(axis);
    int[] found = new int[side.size()];
    int size = 0;
    BitSet left = (BitSet) side.leaves(of[axis]).clone();
    for (int group : side.largestFirst) {
      BitSet leaves = side.leaves(group);
      boolean isPart = group != of[axis] && left.get(leaves.nextSetBit(0));
      int cell =
          isPart
              ? cell(
                  axis == 0 ? group : of[0], axis == 1 ? group : of[1], axis == 2 ? group : of[2])
              : -1;
      if (cell >= 0 && isWithin(leaves, left)) {
        left.andNot(leaves);
        found[size++] = cell;
      }
    }
    return left.isEmpty() ? Arrays.copyOf(found, size) : new int[0];
  }

  private static boolean isWithin(BitSet leaves, BitSet all) {
    BitSet beyond = (BitSet) leaves.clone();
    beyond.andNot(all);
    return beyond.isEmpty();
  }
}
