package org.creativehubs.metrics.linkedtables;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.creativehubs.metrics.disclosure.internal.Bounds;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Moves;

/**
 * Moves of linked tables: one base count is raised, and on each axis perhaps another is lowered by
 * as much, and so on at the corners of a box. A sum changes only if it holds some corners and not
 * others. Without a partner on an axis all sums over it change, which is always possible. All moves
 * are in whole numbers, so what they reach is possible; what they do not reach may be possible too.
 */
final class BoxMoves implements Moves {

  private static final int NONE = -1;

  /** How many base counts of a sum are tried, the largest first. */
  private static final int MOST_TRIED = 12;

  private final Frame frame;
  private final long[] bases;
  private final Bounds bounds;
  private final BitSet hidden = new BitSet();
  private final long[] moved;
  private final long[] movedBase;
  private final BitSet touched = new BitSet();
  private final BitSet touchedBase = new BitSet();
  private long work;

  /** The corners of one move: a code for each axis, and a partner or {@link #NONE}. */
  private final int[] codes = new int[3];

  private final int[] partners = new int[3];

  /** For each axis the groups that hold either the code or its partner, and the sign of each. */
  private final int[][] groups = new int[3][];

  private final int[][] signs = new int[3][];

  BoxMoves(Frame frame, long[] bases, Bounds bounds) {
    this.frame = frame;
    this.bases = bases;
    this.bounds = bounds;
    this.moved = new long[frame.size()];
    this.movedBase = new long[bases.length];
  }

  @Override
  public void hide(int cell) {
    hidden.set(cell);
  }

  @Override
  public void show(int cell) {
    hidden.clear(cell);
  }

  @Override
  public long work() {
    return work;
  }

  @Override
  public long room(int cell, boolean up, long wanted, Insight insight, BitSet used) {
    int[] tried = tried(cell, insight);
    long found = 0;
    long before = -1;
    while (found > before && found < wanted) {
      before = found;
      for (int i = 0; i < tried.length && found < wanted; i++) {
        found += room(cell, tried[i], up, wanted - found, insight);
      }
    }
    touched.stream().filter(at -> moved[at] != 0).forEach(used::set);
    touched.stream().forEach(at -> moved[at] = 0);
    touchedBase.stream().forEach(at -> movedBase[at] = 0);
    touched.clear();
    touchedBase.clear();
    return found;
  }

  private long room(int cell, int base, boolean up, long wanted, Insight insight) {
    System.arraycopy(frame.codes(base), 0, codes, 0, 3);
    int[][] choices = new int[3][];
    for (int axis = 0; axis < 3; axis++) {
      choices[axis] = hiddenPartners(axis, frame.groups(cell)[axis]);
    }
    long found = 0;
    for (int layer : choices[0]) {
      choose(0, layer);
      for (int region : choices[1]) {
        choose(1, region);
        for (int industry : choices[2]) {
          choose(2, industry);
          found += step(up, wanted - found, insight);
          if (found >= wanted) {
            return found;
          }
        }
      }
    }
    return found;
  }

  /** The base counts of a cell to try, those hidden by themselves and the largest first. */
  private int[] tried(int cell, Insight insight) {
    int[] of = frame.basesOf(cell);
    if (of.length == 1) {
      return of;
    }
    work += of.length;
    return IntStream.of(of)
        .filter(base -> isFree(base) || bases[base] > 0)
        .filter(base -> !insight.isOwn(frame.size() + base))
        .boxed()
        .sorted((one, other) -> Long.compare(rank(other), rank(one)))
        .limit(MOST_TRIED)
        .mapToInt(base -> base)
        .toArray();
  }

  private long rank(int base) {
    return bases[base] + (isFree(base) ? 1L << 54 : 0);
  }

  private boolean isFree(int base) {
    int cell = frame.cellOfBase(frame.codes(base));
    return cell < 0 || hidden.get(cell);
  }

  /** Partners of a code outside of a group that do not at once change a cell that is shown. */
  private int[] hiddenPartners(int axis, int group) {
    Frame.Side side = frame.side(axis);
    int[] found = new int[side.size() + 1];
    int size = 0;
    for (int code = 0; code < side.size(); code++) {
      if (!side.holds(group, code) && isHiddenWith(axis, code)) {
        found[size++] = code;
      }
    }
    if (isHiddenWith(axis, NONE)) {
      found[size++] = NONE;
    }
    return Arrays.copyOf(found, size);
  }

  private boolean isHiddenWith(int axis, int partner) {
    choose(axis, partner);
    work += groups[axis].length;
    for (int group : groups[axis]) {
      int cell = cellBeside(axis, group);
      if (cell >= 0 && !hidden.get(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The cell of a group on one axis, and of the code alone on the others. */
  private int cellBeside(int axis, int group) {
    int layer = axis == 0 ? group : frame.side(0).alone(codes[0]);
    int region = axis == 1 ? group : frame.side(1).alone(codes[1]);
    return frame.cell(layer, region, axis == 2 ? group : frame.side(2).alone(codes[2]));
  }

  /** Sets the partner on an axis. */
  private void choose(int axis, int partner) {
    partners[axis] = partner;
    int[] ones = frame.side(axis).groupsOf(codes[axis]);
    if (partner == NONE) {
      groups[axis] = ones;
      signs[axis] = new int[ones.length];
      Arrays.fill(signs[axis], 1);
      return;
    }
    int[] others = frame.side(axis).groupsOf(partner);
    int[] found = new int[ones.length + others.length];
    int[] sign = new int[found.length];
    int size = 0;
    for (int group : ones) {
      if (!frame.side(axis).holds(group, partner)) {
        found[size] = group;
        sign[size++] = 1;
      }
    }
    for (int group : others) {
      if (!frame.side(axis).holds(group, codes[axis])) {
        found[size] = group;
        sign[size++] = -1;
      }
    }
    groups[axis] = Arrays.copyOf(found, size);
    signs[axis] = sign;
  }

  /** Makes the move that is chosen, as far as it goes. */
  private long step(boolean up, long wanted, Insight insight) {
    long by = corners(up, wanted, insight, false);
    by = by == 0 ? 0 : cells(up, by, insight, false);
    if (by > 0) {
      corners(up, by, insight, true);
      cells(up, by, insight, true);
    }
    return by;
  }

  /** How far the cells that change let the move go; or makes it. */
  private long cells(boolean up, long wanted, Insight insight, boolean isMade) {
    long by = wanted;
    for (int i = 0; i < groups[0].length; i++) {
      for (int j = 0; j < groups[1].length; j++) {
        for (int k = 0; k < groups[2].length; k++) {
          int cell = frame.cell(groups[0][i], groups[1][j], groups[2][k]);
          if (cell < 0) {
            continue;
          }
          work++;
          boolean rises = (signs[0][i] * signs[1][j] * signs[2][k] > 0) == up;
          if (isMade) {
            moved[cell] += rises ? by : -by;
            touched.set(cell);
          } else {
            by = hidden.get(cell) ? Math.min(by, room(cell, rises, insight)) : 0;
          }
          if (by <= 0) {
            return 0;
          }
        }
      }
    }
    return by;
  }

  private long room(int cell, boolean up, Insight insight) {
    return bounds.room(cell, up, insight) + (up ? -moved[cell] : moved[cell]);
  }

  /** The same for base counts that no table shows by themselves, which stay zero or more. */
  private long corners(boolean up, long wanted, Insight insight, boolean isMade) {
    long by = wanted;
    work += 8;
    int[] corner = new int[3];
    for (int corners = 0; corners < 8; corners++) {
      boolean rises = up;
      boolean isThere = true;
      for (int axis = 0; axis < 3; axis++) {
        boolean isPartner = ((corners >> axis) & 1) == 1;
        corner[axis] = isPartner ? partners[axis] : codes[axis];
        rises ^= isPartner;
        isThere &= corner[axis] != NONE;
      }
      if (isThere && frame.cellOfBase(corner) < 0) {
        int base = frame.base(corner[0], corner[1], corner[2]);
        if (isMade) {
          movedBase[base] += rises ? by : -by;
          touchedBase.set(base);
        } else {
          by = Math.min(by, roomOfBase(base, rises, insight));
        }
      }
    }
    return Math.max(0, by);
  }

  private long roomOfBase(int base, boolean up, Insight insight) {
    int key = frame.size() + base;
    long now = bases[base] + movedBase[base];
    return up ? insight.most(key, Long.MAX_VALUE) - now : now - insight.least(key, 0);
  }

  @Override
  public BitSet way(int cell, boolean up, long amount, Insight insight, long[] costs) {
    Search search = new Search(up, amount, insight, costs);
    for (int base : tried(cell, insight)) {
      search.from(cell, base);
    }
    search.found.clear(cell);
    return search.found;
  }

  /** The look for the cheapest move. */
  private final class Search {

    private final boolean up;
    private final long amount;
    private final Insight insight;
    private final long[] costs;
    private long best = NEVER;
    private BitSet found = new BitSet();

    Search(boolean up, long amount, Insight insight, long[] costs) {
      this.up = up;
      this.amount = amount;
      this.insight = insight;
      this.costs = costs;
    }

    void from(int cell, int base) {
      System.arraycopy(frame.codes(base), 0, codes, 0, 3);
      int own = frame.cellOfBase(codes);
      long twice = own < 0 ? 0 : costs[own];
      int[] group = frame.groups(cell);
      long[][] layers = partners(0, group[0]);
      long[][] regions = partners(1, group[1]);
      long[][] industries = partners(2, group[2]);
      for (int i = 0; i < layers.length && layers[i][0] < best; i++) {
        choose(0, (int) layers[i][1]);
        for (int j = 0; j < regions.length && regions[j][0] < best; j++) {
          choose(1, (int) regions[j][1]);
          long sum = regions[j][0] - twice;
          for (int k = 0; k < industries.length && sum + industries[k][0] < best; k++) {
            choose(2, (int) industries[k][1]);
            take();
          }
        }
      }
    }

    /** Partners with the cost of the cells they change beside the code, the cheapest first. */
    private long[][] partners(int axis, int group) {
      Frame.Side side = frame.side(axis);
      long[][] partners = new long[side.size() + 1][];
      int size = 0;
      for (int code = NONE; code < side.size(); code++) {
        if (code == NONE || !side.holds(group, code)) {
          long cost = cost(axis, code);
          if (cost < NEVER) {
            partners[size++] = new long[] {cost, code};
          }
        }
      }
      long[][] sorted = Arrays.copyOf(partners, size);
      Arrays.sort(sorted, (one, other) -> Long.compare(one[0], other[0]));
      return sorted;
    }

    private long cost(int axis, int partner) {
      choose(axis, partner);
      work += groups[axis].length;
      long sum = 0;
      for (int group : groups[axis]) {
        int cell = cellBeside(axis, group);
        if (cell >= 0 && costs[cell] == NEVER) {
          return NEVER;
        }
        sum = LongMath.saturatedAdd(sum, cell < 0 ? 0 : costs[cell]);
      }
      return sum;
    }

    /** Keeps the chosen move if it hides more, costs less and goes far enough. */
    private void take() {
      if (corners(up, amount, insight, false) < amount) {
        return;
      }
      BitSet cells = new BitSet();
      long sum = 0;
      for (int i = 0; i < groups[0].length; i++) {
        for (int j = 0; j < groups[1].length; j++) {
          for (int k = 0; k < groups[2].length; k++) {
            int cell = frame.cell(groups[0][i], groups[1][j], groups[2][k]);
            if (cell < 0) {
              continue;
            }
            work++;
            boolean rises = (signs[0][i] * signs[1][j] * signs[2][k] > 0) == up;
            boolean isUsable = costs[cell] < NEVER && room(cell, rises, insight) >= amount;
            sum = LongMath.saturatedAdd(sum, isUsable ? costs[cell] : 0);
            if (!isUsable || sum >= best) {
              return;
            }
            cells.set(cell);
          }
        }
      }
      if (sum > 0) {
        best = sum;
        found = cells;
      }
    }
  }
}
