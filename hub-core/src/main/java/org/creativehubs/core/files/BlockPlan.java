package org.creativehubs.core.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from the columns of a file whose rows are read in blocks: of some the number of
 * their text, of some a number, of the others nothing. Several threads read it.
 */
final class BlockPlan {

  /** Within a text, bytes of these never stand for a part of a longer character. */
  private static final int LAST_OF_ASCII = 0x7F;

  private static final int NO_BYTE = 1 << 8;

  final byte separator;

  /** The mark before decimals; one that is no byte where it is not of ASCII. */
  final int decimal;

  final Charset charset;

  /** For each column one more than its place among texts, or less than minus its place. */
  final int[] taken;

  /** For each place among numbers whether nothing may stand there. */
  boolean[] mayBeBlank = new boolean[4];

  /** For each place among numbers whether it may be below zero. */
  boolean[] mayBeNegative = new boolean[4];

  int texts;
  int numbers;

  /** How many different questions are asked of the texts; each has a place of its own. */
  int questions;

  BlockPlan(FileLayout layout, Charset charset, int width) {
    this.separator = (byte) layout.separator().charAt(0);
    char mark = layout.decimal().charAt(0);
    this.decimal = mark <= LAST_OF_ASCII ? mark : NO_BYTE;
    this.charset = charset;
    this.taken = new int[width];
  }

  /** Whether rows of such a file can be told from bytes, and the layout asks nothing else. */
  static boolean isFor(FileLayout layout, Charset charset) {
    return layout.separator().charAt(0) <= LAST_OF_ASCII
        && layout.separator().charAt(0) != '"'
        && isLikeAscii(charset)
        && layout.rowsAfter() == 0
        && layout.keysInFirstColumn().isEmpty();
  }

  private static boolean isLikeAscii(Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.US_ASCII)
        || name.startsWith("ISO-8859-")
        || name.startsWith("WINDOWS-125");
  }

  /** The place of a column among texts; null where it is taken as a number. */
  @Nullable Integer text(int column) {
    if (taken[column] == 0) {
      taken[column] = ++texts;
    }
    return taken[column] < 0 ? null : taken[column] - 1;
  }

  /** The place of a column among numbers; null where it is taken for something else. */
  @Nullable Integer number(int column, FileField field, boolean mayBeBlank) {
    if (taken[column] != 0) {
      return null;
    }
    if (numbers == this.mayBeBlank.length) {
      this.mayBeBlank = Arrays.copyOf(this.mayBeBlank, 2 * numbers);
      this.mayBeNegative = Arrays.copyOf(mayBeNegative, 2 * numbers);
    }
    this.mayBeBlank[numbers] = mayBeBlank;
    this.mayBeNegative[numbers] = !field.isCount;
    taken[column] = - ++numbers;
    return numbers - 1;
  }
}
