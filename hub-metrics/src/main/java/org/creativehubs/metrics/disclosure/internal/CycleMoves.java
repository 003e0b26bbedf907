package org.creativehubs.metrics.disclosure.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Moves of a table of rows and columns with totals: along cycles of cells, where neighbours share a
 * row or a column in turn, some are raised and others lowered by as much. So a cell moves as far as
 * flows from its row to its column over other cells are great, which is found exactly.
 */
public final class CycleMoves implements Moves {

  private final Crossing crossing;
  private final Bounds bounds;
  private final int[][] open;
  private final int[] size;
  private final int[] cameBy;
  private final int[] queue;
  private final long[] moved;
  private final int[] touched;
  private int touches;
  private long work;

  /** Moves of a table none of whose cells is hidden yet. */
  public CycleMoves(int rows, int columns, Bounds bounds) {
    this.crossing = new Crossing(rows, columns);
    this.bounds = bounds;
    this.open = new int[rows + columns][];
    this.size = new int[rows + columns];
    this.cameBy = new int[rows + columns];
    this.queue = new int[rows + columns];
    this.moved = new long[rows * columns];
    this.touched = new int[rows * columns];
    for (int line = 0; line < open.length; line++) {
      open[line] = new int[crossing.size(line)];
    }
  }

  @Override
  public void hide(int cell) {
    int row = crossing.row(cell);
    int column = crossing.column(cell);
    open[row][size[row]++] = cell;
    open[column][size[column]++] = cell;
  }

  @Override
  public void show(int cell) {
    remove(crossing.row(cell), cell);
    remove(crossing.column(cell), cell);
  }

  private void remove(int line, int cell) {
    int place = 0;
    while (open[line][place] != cell) {
      place++;
    }
    size[line]--;
    System.arraycopy(open[line], place + 1, open[line], place, size[line] - place);
  }

  @Override
  public long work() {
    return work;
  }

  @Override
  public long room(int cell, boolean up, long wanted, Insight insight, BitSet used) {
    long most = Math.min(wanted, bounds.room(cell, up, insight));
    int start = crossing.row(cell);
    int end = crossing.column(cell);
    int flow = crossing.sign(start, cell) * (up ? -1 : 1);
    long found = 0;
    while (found < most && walk(start, end, cell, flow, insight)) {
      found += shift(start, end, flow, most - found, insight);
    }
    if (found > 0) {
      used.set(cell);
    }
    while (touches > 0) {
      int at = touched[--touches];
      used.set(at, moved[at] != 0 || used.get(at));
      moved[at] = 0;
    }
    return found;
  }

  private long room(int cell, boolean up, Insight insight) {
    return bounds.room(cell, up, insight) + (up ? -moved[cell] : moved[cell]);
  }

  /** Looks for a way between two lines over hidden cells that have room. */
  private boolean walk(int start, int end, int without, int flow, Insight insight) {
    Arrays.fill(cameBy, -1);
    int reached = 0;
    queue[reached++] = start;
    for (int at = 0; at < reached; at++) {
      int line = queue[at];
      work += size[line];
      for (int place = 0; place < size[line]; place++) {
        int cell = open[line][place];
        int to = crossing.other(line, cell);
        boolean isNew = cameBy[to] < 0 && to != start && cell != without;
        if (isNew && room(cell, flow == crossing.sign(line, cell), insight) > 0) {
          cameBy[to] = cell;
          queue[reached++] = to;
          if (to == end) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private long shift(int start, int end, int flow, long atMost, Insight insight) {
    long by = atMost;
    for (int line = end; line != start; ) {
      int cell = cameBy[line];
      line = crossing.other(line, cell);
      by = Math.min(by, room(cell, flow == crossing.sign(line, cell), insight));
    }
    for (int line = end; line != start; ) {
      int cell = cameBy[line];
      line = crossing.other(line, cell);
      if (moved[cell] == 0 && !isTouched(cell)) {
        touched[touches++] = cell;
      }
      moved[cell] += flow == crossing.sign(line, cell) ? by : -by;
    }
    return by;
  }

  private boolean isTouched(int cell) {
    for (int i = 0; i < touches; i++) {
      if (touched[i] == cell) {
        return true;
      }
    }
    return false;
  }

  @Override
  public BitSet way(int cell, boolean up, long amount, Insight insight, long[] costs) {
    int start = crossing.row(cell);
    int end = crossing.column(cell);
    int flow = crossing.sign(start, cell) * (up ? -1 : 1);
    long[] cost = new long[crossing.lines()];
    boolean[] done = new boolean[crossing.lines()];
    Arrays.fill(cost, NEVER);
    cost[start] = 0;
    for (int line = start; line >= 0 && line != end; line = nearest(cost, done)) {
      done[line] = true;
      int places = crossing.size(line);
      work += places + cost.length;
      for (int place = 0; place < places; place++) {
        int edge = crossing.cell(line, place);
        int to = crossing.other(line, edge);
        if (done[to] || edge == cell || costs[edge] >= cost[to] - cost[line]) {
          continue;
        }
        if (bounds.room(edge, flow == crossing.sign(line, edge), insight) >= amount) {
          cost[to] = cost[line] + costs[edge];
          cameBy[to] = edge;
        }
      }
    }
    return cost[end] == NEVER ? new BitSet() : wayTo(start, end);
  }

  private BitSet wayTo(int start, int end) {
    BitSet way = new BitSet();
    for (int line = end; line != start; line = crossing.other(line, cameBy[line])) {
      way.set(cameBy[line]);
    }
    return way;
  }

  private static int nearest(long[] cost, boolean[] done) {
    int nearest = -1;
    for (int line = 0; line < cost.length; line++) {
      if (!done[line] && cost[line] < NEVER && (nearest < 0 || cost[line] < cost[nearest])) {
        nearest = line;
      }
    }
    return nearest;
  }
}
