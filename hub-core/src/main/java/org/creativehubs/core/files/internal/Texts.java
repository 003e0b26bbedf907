package org.creativehubs.core.files.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Different texts by number, in the order in which they first come; found without making any. */
public final class Texts {

  private final List<String> texts = new ArrayList<>();
  private char[][] known = new char[64][];
  private int[] slots = new int[256];
  private int last = -1;

  /** The number of a text, which is {@link #size()} as it was before where the text is new. */
  public int number(char[] chars, int from, int to) {
    if (last >= 0 && isSame(known[last], chars, from, to)) {
      return last;
    }
    int following = last + 1 == texts.size() ? 0 : last + 1;
    if (last >= 0 && isSame(known[following], chars, from, to)) {
      last = following; // as where each region has all industries in one order
      return last;
    }
    int mask = slots.length - 1;
    for (int slot = hash(chars, from, to) & mask; ; slot = (slot + 1) & mask) {
      int number = slots[slot] - 1;
      if (number < 0) {
        last = add(Arrays.copyOfRange(chars, from, to), slot);
        return last;
      }
      if (isSame(known[number], chars, from, to)) {
        last = number;
        return number;
      }
    }
  }

  private int add(char[] text, int slot) {
    int number = texts.size();
    if (number == known.length) {
      known = Arrays.copyOf(known, 2 * number);
    }
    known[number] = text;
    texts.add(new String(text));
    slots[slot] = number + 1;
    if (3 * texts.size() > slots.length) {
      grow();
    }
    return number;
  }

  private void grow() {
    slots = new int[4 * slots.length];
    int mask = slots.length - 1;
    for (int number = 0; number < texts.size(); number++) {
      int slot = hash(known[number], 0, known[number].length) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }

  private static boolean isSame(char[] known, char[] chars, int from, int to) {
    return Arrays.equals(known, 0, known.length, chars, from, to);
  }

  private static int hash(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash ^ (hash >>> 15);
  }

  public int size() {
    return texts.size();
  }

  public String text(int number) {
    return texts.get(number);
  }
}
