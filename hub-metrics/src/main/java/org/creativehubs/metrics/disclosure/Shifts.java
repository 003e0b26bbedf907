package org.creativehubs.metrics.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.creativehubs.metrics.disclosure.internal.Crossing;

/**
 * Tables that add up, got from one another by shifts: along a cycle of cells that can change, some
 * are raised and others lowered by as much, and every sum stays. A cell can reach its least and its
 * greatest possible count by such shifts, and where no further one is left the lines that were
 * reached prove it (the theorem of maximal flow and minimal cut). So ranges are exact.
 */
final class Shifts {

  /** No limit. */
  static final long NONE = Long.MAX_VALUE;

  private static final long FAR = 1L << 60;

  private final Crossing crossing;

  /** One table that adds up; at the start perhaps one that does not yet. */
  final long[] now;

  private final long[] least;
  private final long[] most;

  /** The least and the greatest count of each cell in all tables that were met. */
  final long[] seenLeast;

  final long[] seenMost;

  private final int[][] open;
  private final int[][] next;
  private final int[] size;
  private final int[] cameBy;
  private final int[] queue;
  private int reached;

  Shifts(Crossing crossing, long[] start, long[] least, long[] most) {
    this.crossing = crossing;
    int lines = crossing.lines();
    this.now = start.clone();
    this.least = least;
    this.most = most;
    this.seenLeast = start.clone();
    this.seenMost = start.clone();
    this.open = new int[lines][];
    this.next = new int[lines][];
    this.size = new int[lines];
    this.cameBy = new int[lines];
    this.queue = new int[lines];
    for (int line = 0; line < open.length; line++) {
      open[line] = new int[crossing.size(line)];
      next[line] = new int[crossing.size(line)];
    }
    for (int cell = 0; cell < start.length; cell++) {
      if (least[cell] < most[cell]) {
        free(cell);
      }
    }
  }

  /** From now on the cell can change between its bounds. */
  void free(int cell) {
    int row = crossing.row(cell);
    int column = crossing.column(cell);
    next[row][size[row]] = column;
    next[column][size[column]] = row;
    open[row][size[row]++] = cell;
    open[column][size[column]++] = cell;
  }

  /** Raises a cell, or lowers it, until its range is as wide as asked or it can go no further. */
  void push(int cell, boolean up, long width) {
    int flow = crossing.signAt(crossing.row(cell), crossing.column(cell)) * (up ? -1 : 1);
    while (seenMost[cell] - seenLeast[cell] < width && room(cell, up) > 0) {
      long step = Math.min(room(cell, up), Math.min(width, FAR));
      long room = walk(crossing.row(cell), crossing.column(cell), cell, flow, step);
      if (room == 0) {
        return;
      }
      shift(crossing.row(cell), crossing.column(cell), flow, room);
      change(cell, up ? room : -room);
    }
  }

  /** Whether a cell can be raised without a limit; asked before it is pushed. */
  boolean isEndless(int cell) {
    int flow = -crossing.signAt(crossing.row(cell), crossing.column(cell));
    return most[cell] == NONE
        && walk(crossing.row(cell), crossing.column(cell), cell, flow, NONE) == NONE;
  }

  private long room(int cell, boolean up) {
    long above = most[cell] == NONE ? NONE : most[cell] - now[cell];
    return up ? above : now[cell] - least[cell];
  }

  /**
   * Looks for a way between two lines over cells that have room.
   *
   * @param flow 1 where cells with sign 1 in the line that is left are raised, else -1
   * @param atMost no more room than this is asked for; NONE for ways of endless room alone
   * @return the room of the way that was found; 0 if there is none
   */
  private long walk(int start, int end, int without, int flow, long atMost) {
    Arrays.fill(cameBy, -1);
    reached = 0;
    queue[reached++] = start;
    for (int at = 0; at < reached; at++) {
      int line = queue[at];
      for (int place = 0; place < size[line]; place++) {
        int cell = open[line][place];
        int to = next[line][place];
        if (cameBy[to] >= 0 || to == start || cell == without) {
          continue;
        }
        long room = room(cell, flow == crossing.signAt(line, to));
        if (room > 0 && (atMost != NONE || room == NONE)) {
          cameBy[to] = cell;
          queue[reached++] = to;
          if (to == end) {
            return roomOf(start, end, flow, atMost);
          }
        }
      }
    }
    return 0;
  }

  private long roomOf(int start, int end, int flow, long atMost) {
    long room = atMost;
    for (int line = end; line != start; ) {
      int cell = cameBy[line];
      int from = crossing.other(line, cell);
      room = Math.min(room, room(cell, flow == crossing.signAt(from, line)));
      line = from;
    }
    return room;
  }

  private void shift(int start, int end, int flow, long by) {
    for (int line = end; line != start; ) {
      int cell = cameBy[line];
      int from = crossing.other(line, cell);
      change(cell, flow == crossing.signAt(from, line) ? by : -by);
      line = from;
    }
  }

  private void change(int cell, long by) {
    now[cell] += by;
    seenLeast[cell] = Math.min(seenLeast[cell], now[cell]);
    seenMost[cell] = Math.max(seenMost[cell], now[cell]);
  }

  /** The lines the last walk reached: those that prove that there was no way. */
  int[] proof() {
    int[] lines = Arrays.copyOf(queue, reached);
    if (reached > open.length / 2) {
      boolean[] isIn = new boolean[open.length];
      Arrays.stream(lines).forEach(line -> isIn[line] = true);
      lines = IntStream.range(0, isIn.length).filter(i -> !isIn[i]).toArray();
    }
    Arrays.sort(lines);
    return lines;
  }

  /**
   * Makes the sums right.
   *
   * @return the first line that does not add up where they cannot all; -1 where they do
   */
  int settle() {
    long[] excess = new long[open.length];
    for (int cell = 0; cell < now.length; cell++) {
      long flow = crossing.signAt(crossing.row(cell), crossing.column(cell)) * now[cell];
      excess[crossing.row(cell)] += flow;
      excess[crossing.column(cell)] -= flow;
    }
    for (int line = 0; line < excess.length; line++) {
      while (excess[line] > 0) {
        int end = walkToDeficit(line, excess);
        if (end < 0) {
          return IntStream.range(0, excess.length)
              .filter(i -> excess[i] != 0)
              .findFirst()
              .orElse(line);
        }
        long by = roomOf(line, end, -1, Math.min(excess[line], -excess[end]));
        shift(line, end, -1, by);
        excess[line] -= by;
        excess[end] += by;
      }
    }
    System.arraycopy(now, 0, seenLeast, 0, now.length);
    System.arraycopy(now, 0, seenMost, 0, now.length);
    return -1;
  }

  private int walkToDeficit(int start, long[] excess) {
    Arrays.fill(cameBy, -1);
    reached = 0;
    queue[reached++] = start;
    for (int at = 0; at < reached; at++) {
      int line = queue[at];
      if (excess[line] < 0) {
        return line;
      }
      for (int place = 0; place < size[line]; place++) {
        int cell = open[line][place];
        int to = next[line][place];
        boolean isNew = cameBy[to] < 0 && to != start;
        if (isNew && room(cell, crossing.signAt(line, to) < 0) > 0) {
          cameBy[to] = cell;
          queue[reached++] = to;
        }
      }
    }
    return -1;
  }
}
