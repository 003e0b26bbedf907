package org.creativehubs.metrics.linkedtables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The least and the greatest value of numbers whose sums are given. First bounds are carried from
 * sum to sum. What is still unknown falls apart where no sum joins it. A piece that is a flow is
 * solved by ways; another one by a linear programme, exactly, up to a size; a greater one by the
 * sums nearest to each number alone, which gives bounds that hold, and may be wider than the true
 * ones.
 */
final class Ranges {

  static final long NONE = Part.NONE;

  /** Sums times numbers of a programme that is solved whole. */
  static final long WHOLE = 1_500_000;

  /** The same for the sums nearest to a number. */
  private static final long NEAR = 3_000;

  private static final long FAR = 1L << 61;
  private static final int ROUNDS = 50;

  private final List<int[]> rows;
  private final List<int[]> signs;
  private final long[] right;
  private final long whole;
  private final long[] lower;
  private final long[] upper;
  private final long[] knownLower;
  private final long[] knownUpper;
  private final List<List<Integer>> rowsOf = new ArrayList<>();
  private final int[] pieceOf;
  private final int[] placeIn;
  private final List<Piece> pieces = new ArrayList<>();

  /** Numbers that sums join; without a solver where they are too many. */
  private static final class Piece {
    private Optional<Part> solver = Optional.empty();
  }

  /**
   * Bounds of a number.
   *
   * @param isExact whether they are the true ones, else they may be wider
   */
  record Range(long lower, long upper, boolean isExact) {}

  /**
   * Sums of numbers.
   *
   * @param rows the numbers of each sum
   * @param signs their coefficients, 1 and -1
   * @param right what the sums come to
   * @param whole sums times numbers of a programme that is solved whole
   */
  Ranges(
      List<int[]> rows, List<int[]> signs, long[] right, long[] lower, long[] upper, long whole) {
    this.whole = whole;
    this.rows = rows;
    this.signs = signs;
    this.right = right;
    this.lower = lower.clone();
    this.upper = upper.clone();
    this.knownLower = lower;
    this.knownUpper = upper;
    this.pieceOf = new int[lower.length];
    this.placeIn = new int[lower.length];
    for (int at = 0; at < lower.length; at++) {
      rowsOf.add(new ArrayList<>());
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int at : rows.get(row)) {
        rowsOf.get(at).add(row);
      }
    }
  }

  /** Finds what is joined; false if no numbers keep all sums and bounds, as far as is seen. */
  boolean start() {
    if (!closeIn()) {
      return false;
    }
    Arrays.fill(pieceOf, -1);
    for (int at = 0; at < lower.length; at++) {
      if (pieceOf[at] < 0 && isOpen(at) && !join(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpen(int at) {
    return lower[at] < upper[at];
  }

  /** Carries bounds from sum to sum; false if they cross. */
  private boolean closeIn() {
    Deque<Integer> open = new ArrayDeque<>();
    BitSet isOpen = new BitSet();
    for (int row = 0; row < rows.size(); row++) {
      open.add(row);
      isOpen.set(row);
    }
    long left = (long) ROUNDS * rows.size();
    while (!open.isEmpty() && left-- > 0) {
      int row = open.poll();
      isOpen.clear(row);
      if (!closeIn(row, open, isOpen)) {
        return false;
      }
    }
    return true;
  }

  private boolean closeIn(int row, Deque<Integer> open, BitSet isOpen) {
    int[] of = rows.get(row);
    int[] sign = signs.get(row);
    long least = 0;
    long most = 0;
    int endlessLeast = 0;
    int endlessMost = 0;
    for (int i = 0; i < of.length; i++) {
      long low = sign[i] > 0 ? lower[of[i]] : -upper[of[i]];
      long high = sign[i] > 0 ? upper[of[i]] : -lower[of[i]];
      boolean isLow = sign[i] < 0 && upper[of[i]] == NONE;
      boolean isHigh = sign[i] > 0 && upper[of[i]] == NONE;
      endlessLeast += isLow ? 1 : 0;
      endlessMost += isHigh ? 1 : 0;
      least += isLow ? 0 : low;
      most += isHigh ? 0 : high;
    }
    if (Math.abs(least) > FAR || Math.abs(most) > FAR) {
      return true;
    }
    boolean isWrong =
        (endlessLeast == 0 && least > right[row]) || (endlessMost == 0 && most < right[row]);
    for (int i = 0; i < of.length && !isWrong; i++) {
      int at = of[i];
      boolean isEndless = upper[at] == NONE;
      boolean isUp = sign[i] > 0;
      boolean leastEnds = endlessLeast == (isEndless && !isUp ? 1 : 0);
      boolean mostEnds = endlessMost == (isEndless && isUp ? 1 : 0);
      long ownLeast = isUp ? lower[at] : isEndless ? 0 : -upper[at];
      long ownMost = isUp ? (isEndless ? 0 : upper[at]) : -lower[at];
      long high = right[row] - (least - ownLeast);
      long low = right[row] - (most - ownMost);
      boolean lowKnown = isUp ? mostEnds : leastEnds;
      boolean highKnown = isUp ? leastEnds : mostEnds;
      long from = isUp ? low : -high;
      long to = isUp ? high : -low;
      boolean isNarrower = false;
      if (lowKnown && from > lower[at]) {
        lower[at] = from;
        isNarrower = true;
      }
      if (highKnown && to < upper[at] && to < FAR) {
        upper[at] = to;
        isNarrower = true;
      }
      if (lower[at] > upper[at]) {
        return false;
      }
      if (isNarrower) {
        for (int other : rowsOf.get(at)) {
          if (!isOpen.get(other)) {
            isOpen.set(other);
            open.add(other);
          }
        }
      }
    }
    return !isWrong;
  }

  /** The piece of a number. */
  private boolean join(int first) {
    Piece piece = new Piece();
    List<Integer> numbers = new ArrayList<>();
    List<Integer> sums = new ArrayList<>();
    BitSet taken = new BitSet();
    pieceOf[first] = pieces.size();
    numbers.add(first);
    for (int next = 0; next < numbers.size(); next++) {
      for (int row : rowsOf.get(numbers.get(next))) {
        if (!taken.get(row)) {
          taken.set(row);
          sums.add(row);
          for (int at : rows.get(row)) {
            if (isOpen(at) && pieceOf[at] < 0) {
              pieceOf[at] = pieces.size();
              numbers.add(at);
            }
          }
        }
      }
    }
    pieces.add(piece);
    for (int i = 0; i < numbers.size(); i++) {
      placeIn[numbers.get(i)] = i;
    }
    piece.solver = solver(numbers, sums, whole, false);
    try {
      return piece.solver.map(Part::start).orElse(true);
    } catch (InvalidValueException tooLarge) {
      piece.solver = onlyTooLarge(tooLarge);
      return true;
    }
  }

  private static Optional<Part> onlyTooLarge(InvalidValueException problem) {
    if (problem.code() != Fault.TOO_LARGE) {
      throw problem;
    }
    return Optional.empty();
  }

  /** A solver of some sums, in which a number has the place it has in the list. */
  private Optional<Part> solver(
      List<Integer> numbers, List<Integer> sums, long most, boolean isNear) {
    int[] places = new int[lower.length];
    Arrays.fill(places, -1);
    for (int i = 0; i < numbers.size(); i++) {
      places[numbers.get(i)] = i;
    }
    int[][] of = new int[sums.size()][];
    int[][] sign = new int[sums.size()][];
    long[] sum = new long[sums.size()];
    for (int row = 0; row < of.length; row++) {
      int[] all = rows.get(sums.get(row));
      int[] found = new int[all.length];
      int[] foundSign = new int[all.length];
      int size = 0;
      sum[row] = right[sums.get(row)];
      for (int i = 0; i < all.length; i++) {
        int by = signs.get(sums.get(row))[i];
        if (places[all[i]] >= 0) {
          found[size] = places[all[i]];
          foundSign[size++] = by;
        } else {
          sum[row] -= by * lower[all[i]];
        }
      }
      of[row] = Arrays.copyOf(found, size);
      sign[row] = Arrays.copyOf(foundSign, size);
    }
    long[] least = new long[numbers.size()];
    long[] greatest = new long[numbers.size()];
    for (int i = 0; i < least.length; i++) {
      int at = numbers.get(i);
      least[i] = isNear ? lower[at] : knownLower[at];
      greatest[i] = isNear ? upper[at] : knownUpper[at];
    }
    Optional<Part> flow = Flow.of(of, sign, sum, least, greatest).map(Part.class::cast);
    boolean isSmall = (long) of.length * least.length <= most;
    return flow.isPresent() || !isSmall
        ? flow
        : Optional.of(programme(of, sign, sum, least, greatest));
  }

  private static Part programme(
      int[][] rows, int[][] signs, long[] right, long[] lower, long[] upper) {
    long[][] table = new long[rows.length][lower.length];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < rows[row].length; i++) {
        table[row][rows[row][i]] += signs[row][i];
      }
    }
    return new Programme(table, right, lower, upper);
  }

  /** Bounds of a number. */
  Range of(int at) {
    if (!isOpen(at)) {
      return new Range(lower[at], upper[at], true);
    }
    Piece piece = pieces.get(pieceOf[at]);
    if (piece.solver.isPresent()) {
      try {
        long least = piece.solver.get().best(placeIn[at], false);
        return new Range(least, piece.solver.get().best(placeIn[at], true), true);
      } catch (InvalidValueException tooLarge) {
        piece.solver = onlyTooLarge(tooLarge);
      }
    }
    return near(at);
  }

  /** Bounds by the sums nearest to a number, which hold whatever the others are. */
  private Range near(int at) {
    List<Integer> numbers = new ArrayList<>(List.of(at));
    List<Integer> sums = new ArrayList<>();
    BitSet taken = new BitSet();
    BitSet isIn = new BitSet();
    isIn.set(at);
    for (int next = 0; next < numbers.size(); next++) {
      for (int row : rowsOf.get(numbers.get(next))) {
        List<Integer> further = new ArrayList<>();
        for (int other : rows.get(row)) {
          if (isOpen(other) && !isIn.get(other)) {
            further.add(other);
          }
        }
        long size = (sums.size() + 1L) * (numbers.size() + further.size());
        if (!taken.get(row) && size <= NEAR) {
          taken.set(row);
          sums.add(row);
          numbers.addAll(further);
          further.forEach(isIn::set);
        }
      }
    }
    Spending.current().heed();
    try {
      Optional<Part> solver = solver(numbers, sums, NEAR, true);
      if (solver.isPresent() && solver.get().start()) {
        long least = solver.get().best(0, false);
        long greatest = solver.get().best(0, true);
        return new Range(Math.max(least, lower[at]), Math.min(greatest, upper[at]), false);
      }
    } catch (InvalidValueException tooLarge) {
      onlyTooLarge(tooLarge);
    }
    return new Range(lower[at], upper[at], false);
  }
}
