package org.creativehubs.core.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a row for each field of a {@link RowsReader}, or for one number of a row that
 * holds several. It is another one for each row.
 */
public final class FileRow {

  final String[] labels;
  final int[] labelNumbers;
  final double[] numbers;
  final @Nullable CellFlag[] flags;
  final @Nullable FilePeriod[] periods;
  final boolean[] totals;
  int line;

  FileRow(int fields) {
    labels = new String[fields];
    labelNumbers = new int[fields];
    Arrays.fill(labelNumbers, -1); // none is read yet
    numbers = new double[fields];
    flags = new CellFlag[fields];
    periods = new FilePeriod[fields];
    totals = new boolean[fields];
  }

  /** The line on which the row begins, from 1. */
  public int line() {
    return line;
  }

  /** The label of a field; empty where an optional one is blank. */
  public String label(int field) {
    return labels[field];
  }

  /**
   * The number of the label of a field among those that the file has there, from 0 and in the order
   * in which they come; two numbers may stand for one label where notes are dropped.
   */
  public int labelNumber(int field) {
    return labelNumbers[field];
  }

  /** Whether the label of a field stands for the total of all others. */
  public boolean isTotal(int field) {
    return totals[field];
  }

  /** Whether there is a number: not where it is unknown, or an optional one is blank. */
  public boolean hasNumber(int field) {
    return !Double.isNaN(numbers[field]);
  }

  /** The number of a field; refused where there is none, see {@link #hasNumber}. */
  public double number(int field) {
    double number = numbers[field];
    if (Double.isNaN(number)) {
      Check.that(false, Fault.UNKNOWN_CELL, "number", "be known", "unknown");
    }
    return number;
  }

  /** The number of a field; empty where it is unknown or left blank. */
  public OptionalDouble optionalNumber(int field) {
    double number = numbers[field];
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** What the file says of a number; empty for a plain one. */
  public Optional<CellFlag> flag(int field) {
    return Optional.ofNullable(flags[field]);
  }

  /** Whether the file says something of a number. */
  public boolean hasFlag(int field) {
    return flags[field] != null;
  }

  /** The period of a field; empty where the file has none. */
  public Optional<FilePeriod> period(int field) {
    return Optional.ofNullable(periods[field]);
  }
}
