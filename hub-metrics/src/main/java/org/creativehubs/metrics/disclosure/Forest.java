package org.creativehubs.metrics.disclosure;

import java.util.Arrays;

/**
 * The lines of a table with totals as the nodes of a graph, and its unknown cells as edges between
 * their row and their column. A cell follows from the sums alone if and only if it is a bridge: an
 * edge without which the two sides would fall apart. Found by one depth-first walk.
 */
final class Forest {

  private final int rows;
  private final int columns;
  private final boolean[] unknown;
  private final int[] place;

  /** The lines in the order of the walk. */
  final int[] order;

  /** The edge by which the walk came to a line; -1 for a first one. */
  final int[] parentEdge;

  private final int[] number;
  private final int[] low;
  private int visited;

  private Forest(int rows, int columns, boolean[] unknown) {
    this.rows = rows;
    this.columns = columns;
    this.unknown = unknown;
    int lines = rows + columns;
    this.place = new int[lines];
    this.order = new int[lines];
    this.parentEdge = new int[lines];
    this.number = new int[lines];
    this.low = new int[lines];
    Arrays.fill(number, -1);
    Arrays.fill(parentEdge, -1);
  }

  static Forest of(int rows, int columns, boolean[] unknown) {
    Forest forest = new Forest(rows, columns, unknown);
    for (int line = 0; line < rows + columns; line++) {
      if (forest.number[line] < 0) {
        forest.walk(line);
      }
    }
    forest.findLows();
    return forest;
  }

  private void walk(int start) {
    int line = start;
    enter(line, -1);
    while (true) {
      int edge = nextEdge(line);
      if (edge >= 0) {
        int other = other(line, edge);
        if (number[other] < 0) {
          enter(other, edge);
          line = other;
        }
      } else if (parentEdge[line] >= 0) {
        line = other(line, parentEdge[line]);
      } else {
        return;
      }
    }
  }

  private void enter(int line, int edge) {
    parentEdge[line] = edge;
    number[line] = visited;
    order[visited] = line;
    visited++;
  }

  private int nextEdge(int line) {
    int size = size(line);
    while (place[line] < size) {
      int edge = edge(line, place[line]);
      place[line]++;
      if (unknown[edge]) {
        return edge;
      }
    }
    return -1;
  }

  private void findLows() {
    for (int i = visited - 1; i >= 0; i--) {
      int line = order[i];
      int lowest = i;
      for (int at = 0; at < size(line); at++) {
        int edge = edge(line, at);
        if (unknown[edge] && edge != parentEdge[line]) {
          int other = other(line, edge);
          boolean isChild = parentEdge[other] == edge;
          lowest = Math.min(lowest, isChild ? low[other] : number[other]);
        }
      }
      low[line] = lowest;
    }
  }

  /** Whether the edge by which the walk came to a line is the only way between its sides. */
  boolean isBelowBridge(int line) {
    return parentEdge[line] >= 0 && low[line] == number[line];
  }

  /**
   * For each line a number that it shares with the lines it stays joined to without any one cell.
   */
  int[] groups() {
    int[] groups = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      int line = order[i];
      boolean isFirst = parentEdge[line] < 0 || isBelowBridge(line);
      groups[line] = isFirst ? i : groups[other(line, parentEdge[line])];
    }
    return groups;
  }

  private int size(int line) {
    return line < rows ? columns : rows;
  }

  private int edge(int line, int at) {
    return line < rows ? line * columns + at : at * columns + line - rows;
  }

  /** The line at the other end of an edge. */
  int other(int line, int edge) {
    return line < rows ? rows + edge % columns : edge / columns;
  }
}
