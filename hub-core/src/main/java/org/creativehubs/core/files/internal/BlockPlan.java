package org.creativehubs.core.files.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from the columns of a file whose rows are read in blocks: of some the number of
 * their text, of some a number, of the others nothing. Several threads read it.
 */
public final class BlockPlan {

  /** Within a text, bytes of these never stand for a part of a longer character. */
  private static final int LAST_OF_ASCII = 0x7F;

  private static final int NO_BYTE = 1 << 8;

  public final byte separator;

  /** The mark before decimals; one that is no byte where it is not of ASCII. */
  public final int decimal;

  public final Charset charset;

  /** For each column one more than its place among texts, or less than minus its place. */
  public final int[] taken;

  /** For each place among numbers whether nothing may stand there. */
  public boolean[] mayBeBlank = new boolean[4];

  /** For each place among numbers whether it may be below zero. */
  public boolean[] mayBeNegative = new boolean[4];

  public int texts;
  public int numbers;

  /** How many different questions are asked of the texts; each has a place of its own. */
  public int questions;

  /**
   * A plan that takes nothing yet.
   *
   * @param separator the separator of fields, of ASCII
   * @param decimal the mark before decimals
   * @param width how many columns there are
   */
  public BlockPlan(char separator, char decimal, Charset charset, int width) {
    this.separator = (byte) separator;
    this.decimal = decimal <= LAST_OF_ASCII ? decimal : NO_BYTE;
    this.charset = charset;
    this.taken = new int[width];
  }

  /** Whether rows can be told from bytes: all marks of one are single bytes in this encoding. */
  public static boolean isFor(char separator, Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    boolean isLikeAscii =
        charset.equals(StandardCharsets.UTF_8)
            || charset.equals(StandardCharsets.US_ASCII)
            || name.startsWith("ISO-8859-")
            || name.startsWith("WINDOWS-125");
    return separator <= LAST_OF_ASCII && separator != '"' && isLikeAscii;
  }

  /** The place of a column among texts; null where it is taken as a number. */
  public @Nullable Integer text(int column) {
    if (taken[column] == 0) {
      taken[column] = ++texts;
    }
    return taken[column] < 0 ? null : taken[column] - 1;
  }

  /** The place of a column among numbers; null where it is taken for something else. */
  public @Nullable Integer number(int column, boolean isCount, boolean mayBeBlank) {
    if (taken[column] != 0) {
      return null;
    }
    if (numbers == this.mayBeBlank.length) {
      this.mayBeBlank = Arrays.copyOf(this.mayBeBlank, 2 * numbers);
      this.mayBeNegative = Arrays.copyOf(mayBeNegative, 2 * numbers);
    }
    this.mayBeBlank[numbers] = mayBeBlank;
    this.mayBeNegative[numbers] = !isCount;
    taken[column] = - ++numbers;
    return numbers - 1;
  }
}
