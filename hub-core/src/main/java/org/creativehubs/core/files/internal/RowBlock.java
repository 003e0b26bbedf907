package org.creativehubs.core.files.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A block of whole rows as bytes, and what {@link #parse} finds in them: for each plain row the
 * numbers of its texts and its numbers; where the others begin. A row is plain where it has as many
 * fields as the headings and each number is one as it stands.
 *
 * <p>That a row begins where the block does is assumed; the reader, which cuts the file, finds
 * whether the block before ends there.
 */
public final class RowBlock {

  /** What no cell is, so that a reader who allows less than any memory decides on the others. */
  private static final int LONGEST_CELL = 1 << 18;

  private static final int MOST_CELLS = 1 << 16;

  /** Different texts that are kept from block to block, so that memory stays flat. */
  private static final int MOST_TEXTS = 1 << 15;

  /** A quote is open where the bytes end. */
  private static final int OPEN = -1;

  /** What stands there is no row, or one for another reader. */
  private static final int BROKEN = -2;

  public byte[] bytes;
  public int from;
  public int until;

  /** Whether there is no line end in it, so that nobody knows where it could be cut. */
  public boolean isUncut;

  /** How many rows were found, and how many lines they take. */
  public int size;

  public int lines;

  /** Where the first row begins that is not among them; {@link #until} where all are. */
  public int rest;

  /** Whether that row has a quote that is open at the end of the block. */
  public boolean isOpen;

  /** Answers to questions about texts, by question and number of the text; 0 for none yet. */
  public int[][] known = {};

  private int[] starts = new int[1 << 10];
  private int[] lineOf = new int[1 << 10];
  private boolean[] isPlain = new boolean[1 << 10];
  private int[] textNumbers = {};
  private double[] numbers = {};
  private ByteTexts[] texts = {};
  private @Nullable BlockPlan plan;
  private int places;
  private int further;

  /** Whether the row has a cell that only its text tells, and whether one is to be seen. */
  private boolean isOdd;

  private boolean isSeen;

  /** Whether somebody takes it apart, or has. */
  public boolean isBegun;

  /** Whether it was taken apart, or that failed. */
  public boolean isDone;

  public @Nullable Throwable failure;

  public RowBlock(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** As for new bytes, but for what was learnt of texts. */
  public void renew() {
    from = 0;
    until = 0;
    isUncut = false;
    isBegun = false;
    isDone = false;
  }

  public void parse(BlockPlan plan) {
    prepare(plan);
    int at = from;
    int next = isUncut ? BROKEN : at;
    while (at < until && next >= 0) {
      if (size == starts.length) {
        grow(plan);
      }
      further = 0;
      next = row(plan, at);
      if (next >= 0) {
        starts[size] = at;
        lineOf[size] = lines;
        lines += 1 + further;
        size++;
        at = next;
      }
    }
    rest = at;
    isOpen = next == OPEN;
  }

  private void prepare(BlockPlan plan) {
    size = 0;
    lines = 0;
    if (this.plan != plan) {
      this.plan = plan;
      places = plan.numbers;
      texts = new ByteTexts[plan.texts];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = new ByteTexts();
      }
      known = new int[plan.questions][64];
      textNumbers = new int[starts.length * plan.texts];
      numbers = new double[starts.length * plan.numbers];
    }
    int kept = 0;
    for (ByteTexts one : texts) {
      kept = Math.max(kept, one.size());
    }
    if (kept > MOST_TEXTS) {
      forget();
    }
  }

  private void forget() {
    for (ByteTexts one : texts) {
      one.clear();
    }
    for (int[] answers : known) {
      Arrays.fill(answers, 0);
    }
  }

  private void grow(BlockPlan plan) {
    starts = Arrays.copyOf(starts, 2 * size);
    lineOf = Arrays.copyOf(lineOf, 2 * size);
    isPlain = Arrays.copyOf(isPlain, 2 * size);
    textNumbers = Arrays.copyOf(textNumbers, 2 * size * plan.texts);
    numbers = Arrays.copyOf(numbers, 2 * size * plan.numbers);
  }

  /**
   * Takes a row apart; returns where the next one begins, or why it cannot be told. What most cells
   * do not need stands in methods of its own, so that this one is compiled early.
   */
  private int row(BlockPlan plan, int start) {
    byte[] all = bytes;
    int last = until;
    byte separator = plan.separator;
    int[] taken = plan.taken;
    int at = start;
    boolean solid = false;
    isOdd = false;
    isSeen = false;
    for (int column = 0; column < taken.length; column++) {
      int take = taken[column];
      int end;
      if (take > 0) {
        ByteTexts known = texts[take - 1];
        int number = known.expected(all, at, last, separator);
        if (number >= 0) {
          end = at + known.length(number);
          textNumbers[size * texts.length + take - 1] = number;
          solid |= known.isSolid(number);
        } else {
          end = otherText(take - 1, at, separator);
        }
      } else if (take < 0) {
        end = digits(plan, -take - 1, at);
        solid |= end >= 0;
        end = end >= 0 ? end : otherNumber(plan, -take - 1, at);
      } else {
        end = cellEnd(at, separator);
      }
      if (end < 0 || end - at > LONGEST_CELL) {
        return end < 0 ? end : BROKEN;
      }
      if (end == last || all[end] != separator) {
        isPlain[size] = !isOdd && (solid || isSeen) && column + 1 == taken.length;
        return behindLineEnd(end);
      }
      at = end + 1;
    }
    return beyond(at, separator);
  }

  /** The end of a row that has more fields than the headings. */
  private int beyond(int from, byte separator) {
    isPlain[size] = false;
    int at = from;
    for (int column = 0; column < MOST_CELLS; column++) {
      int end = cellEnd(at, separator);
      if (end < 0 || end - at > LONGEST_CELL) {
        return end < 0 ? end : BROKEN;
      }
      if (end == until || bytes[end] != separator) {
        return behindLineEnd(end);
      }
      at = end + 1;
    }
    return BROKEN;
  }

  private int otherText(int place, int at, byte separator) {
    int breaks = further;
    int end = cellEnd(at, separator);
    if (end >= 0 && further == breaks) {
      int number = texts[place].number(bytes, at, end);
      textNumbers[size * texts.length + place] = number;
      isSeen |= texts[place].isSolid(number);
    } else {
      isOdd = true;
    }
    return end;
  }

  private int otherNumber(BlockPlan plan, int place, int at) {
    int end = cellEnd(at, plan.separator);
    if (end >= 0) {
      double number = inCell(plan, place, at, end);
      isSeen |= !Double.isNaN(number);
      isOdd |= !isTaken(plan, place, at, end, number);
    }
    return end;
  }

  /** Takes the number of a cell, or that there is none; false where neither is certain. */
  private boolean isTaken(BlockPlan plan, int place, int from, int end, double number) {
    numbers[size * places + place] = number;
    return !Double.isNaN(number) || (plan.mayBeBlank[place] && isBlank(from, end));
  }

  private int behindLineEnd(int end) {
    int next = Math.min(end + 1, until);
    return end < until && bytes[end] == '\r' && next < until && bytes[next] == '\n'
        ? next + 1
        : next;
  }

  /** Where the cell ends that begins here; counts the line breaks in it. */
  private int cellEnd(int from, byte separator) {
    int end = from;
    if (end < until && bytes[end] == '"') {
      return quotedEnd(from, separator);
    }
    while (end < until && !ByteTexts.isEnd(bytes[end], separator)) {
      end++;
    }
    return end;
  }

  private int quotedEnd(int from, byte separator) {
    int at = from + 1;
    while (at < until) {
      byte one = bytes[at++];
      if (one == '"') {
        if (at == until || ByteTexts.isEnd(bytes[at], separator)) {
          return at;
        }
        if (bytes[at] != '"') {
          return BROKEN;
        }
        at++;
      } else if (one == '\n') {
        further++;
      } else if (one == '\r') {
        if (at == until || bytes[at] != '\n') {
          return BROKEN;
        }
        at++;
        further++;
      }
    }
    return OPEN;
  }

  /** Reads a number whose digits fill the cell; returns its end, or -1 for another cell. */
  private int digits(BlockPlan plan, int place, int from) {
    byte[] all = bytes;
    int last = until;
    boolean isMinus = from < last && all[from] == '-' && plan.mayBeNegative[place];
    int start = isMinus ? from + 1 : from;
    long digits = 0;
    int point = -1;
    int at = start;
    for (; at < last; at++) {
      int digit = all[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (all[at] == plan.decimal && plan.decimal != plan.separator && point < 0) {
        point = at;
      } else {
        break;
      }
    }
    int length = at - start - (point < 0 ? 0 : 1);
    boolean isWhole = at == last || ByteTexts.isEnd(all[at], plan.separator);
    if (length == 0 || at - start > Decimals.MOST_DIGITS || !isWhole) {
      return -1;
    }
    double number = point < 0 ? digits : Decimals.scaled(digits, at - point - 1);
    numbers[size * places + place] = isMinus ? 0 - number : number;
    return at;
  }

  /** A number with blanks or quotes around it; NaN where it is not certain that it is one. */
  private double inCell(BlockPlan plan, int place, int from, int end) {
    int start = firstVisible(from, end);
    int to = lastVisible(start, end);
    boolean isQuoted = from < end && bytes[from] == '"';
    if (isQuoted) {
      start = firstVisible(from + 1, end - 1);
      to = lastVisible(start, end - 1);
    }
    if (start == to || to - start > Decimals.MOST_DIGITS) {
      return Double.NaN;
    }
    long digits = 0;
    int point = -1;
    boolean isMinus = bytes[start] == '-' && plan.mayBeNegative[place];
    int first = isMinus ? start + 1 : start;
    for (int i = first; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (bytes[i] == plan.decimal && point < 0) {
        point = i;
      } else {
        return Double.NaN;
      }
    }
    if (to - first - (point < 0 ? 0 : 1) == 0) {
      return Double.NaN;
    }
    double number = point < 0 ? digits : Decimals.scaled(digits, to - point - 1);
    return isMinus ? 0 - number : number;
  }

  private boolean isBlank(int from, int end) {
    return from == end || (end - from == 2 && bytes[from] == '"');
  }

  private int firstVisible(int from, int end) {
    int at = from;
    while (at < end && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at;
  }

  private int lastVisible(int from, int end) {
    int at = end;
    while (at > from && bytes[at - 1] >= 0 && bytes[at - 1] <= ' ') {
      at--;
    }
    return at;
  }

  public boolean isPlain(int row) {
    return isPlain[row];
  }

  /** In which line of the block a row begins, from 0. */
  public int line(int row) {
    return lineOf[row];
  }

  public int start(int row) {
    return starts[row];
  }

  public int textNumber(int row, int place) {
    return textNumbers[row * texts.length + place];
  }

  public double number(int row, int place) {
    return numbers[row * places + place];
  }

  /** The answer to a question to a text; 0 where there is none yet. */
  public int answer(int question, int text) {
    int[] answers = known[question];
    return text < answers.length ? answers[text] : 0;
  }

  public void remember(int question, int text, int answer) {
    if (text >= known[question].length) {
      known[question] = Arrays.copyOf(known[question], 2 * text);
    }
    known[question][text] = answer;
  }

  public String text(int place, int number, BlockPlan plan) {
    return texts[place].text(number, plan.charset);
  }

  /**
   * Fills a row with the fields that begin here.
   *
   * @return where the next row begins; below zero where that cannot be told
   */
  public int fill(CharRow row, int start, BlockPlan plan, long line) {
    row.begin(line);
    further = 0;
    int from = start;
    for (int field = 0; ; field++) {
      int end = cellEnd(from, plan.separator);
      if (end < 0) {
        return end;
      }
      if (end - from > LONGEST_CELL || field > MOST_CELLS) {
        return BROKEN;
      }
      boolean isLast = end == until || bytes[end] != plan.separator;
      if (field > 0 || !isLast || end > from) {
        fill(row, field, from, end, plan);
      }
      if (isLast) {
        return behindLineEnd(end);
      }
      from = end + 1;
    }
  }

  private void fill(CharRow row, int field, int from, int end, BlockPlan plan) {
    boolean isQuoted = from < end && bytes[from] == '"';
    int start = isQuoted ? from + 1 : from;
    int length = isQuoted ? end - from - 2 : end - from;
    String text = new String(bytes, start, length, plan.charset);
    char[] chars = (isQuoted ? text.replace("\"\"", "\"") : text).toCharArray();
    row.handleField(field, chars, 0, chars.length, isQuoted);
  }

  /** How many line breaks stand in the fields of the row that was filled last. */
  public int further() {
    return further;
  }
}
