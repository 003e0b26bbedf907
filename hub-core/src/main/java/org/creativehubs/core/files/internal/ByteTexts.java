package org.creativehubs.core.files.internal;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Different cells of one column by number, as the bytes that stand in the file, quotes included.
 * One that comes again, or after the same one as before, is found without looking for its end.
 */
public final class ByteTexts {

  private byte[] pool = new byte[1 << 10];
  private int[] starts = new int[65];
  private boolean[] isSolid = new boolean[64];
  private int[] slots = new int[256];
  private int size;
  private int last = -1;
  private int step;

  public void clear() {
    Arrays.fill(slots, 0);
    size = 0;
    last = -1;
  }

  public int size() {
    return size;
  }

  /** The number of the cell that begins here if it is the one to expect; else -1. */
  public int expected(byte[] bytes, int from, int until, byte separator) {
    for (int tried = last < 0 ? 2 : 0; tried < 2; tried++) {
      int number = last + step == size ? 0 : last + step;
      if (isHere(number, bytes, from, until, separator)) {
        last = number;
        return number;
      }
      step = 1 - step; // as where each region has all industries in one order
    }
    return -1;
  }

  /** A cell that is whole, and behind which it ends, is that cell, with quotes or without. */
  private boolean isHere(int number, byte[] bytes, int from, int until, byte separator) {
    int start = starts[number];
    int end = starts[number + 1];
    int to = from + end - start;
    return to <= until
        && (to == until || isEnd(bytes[to], separator))
        && Arrays.equals(pool, start, end, bytes, from, to);
  }

  public static boolean isEnd(byte one, byte separator) {
    return one == separator || one == '\n' || one == '\r';
  }

  public int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /** Whether something is to be seen in it, for certain. */
  public boolean isSolid(int number) {
    return isSolid[number];
  }

  /** The number of a cell. */
  public int number(byte[] bytes, int from, int to) {
    int mask = slots.length - 1;
    for (int slot = hash(bytes, from, to) & mask; ; slot = (slot + 1) & mask) {
      int number = slots[slot] - 1;
      if (number < 0) {
        last = add(bytes, from, to, slot);
        return last;
      }
      if (Arrays.equals(pool, starts[number], starts[number + 1], bytes, from, to)) {
        last = number;
        return number;
      }
    }
  }

  private int add(byte[] bytes, int from, int to, int slot) {
    int start = starts[size];
    int end = start + to - from;
    if (end > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(end, 2 * pool.length));
    }
    System.arraycopy(bytes, from, pool, start, to - from);
    if (size == isSolid.length) {
      isSolid = Arrays.copyOf(isSolid, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size + 1);
    }
    isSolid[size] = isSolid(bytes, from, to);
    slots[slot] = ++size;
    starts[size] = end;
    if (3 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private static boolean isSolid(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] > ' ' && bytes[i] != '"') {
        return true;
      }
    }
    return false;
  }

  private void grow() {
    slots = new int[4 * slots.length];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = hash(pool, starts[number], starts[number + 1]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ (hash >>> 15);
  }

  /** The text of a cell without quotes, and blanks around it. */
  public String text(int number, Charset charset) {
    int from = starts[number];
    int to = starts[number + 1];
    boolean isQuoted = from < to && pool[from] == '"';
    String text =
        isQuoted
            ? new String(pool, from + 1, to - from - 2, charset).replace("\"\"", "\"")
            : new String(pool, from, to - from, charset);
    int start = 0;
    int end = text.length();
    while (start < end && CharRow.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && CharRow.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
