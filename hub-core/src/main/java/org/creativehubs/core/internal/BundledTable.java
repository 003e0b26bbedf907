package org.creativehubs.core.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table that lies beside a class as a UTF-8 file: one line for each row, its cells parted
 * by bars and trimmed. Blank lines and lines that begin with {@code #} are left out.
 *
 * <p>Such a file is part of the library, so whatever is wrong with it is an {@link
 * IllegalStateException} that names the file and the line. The caller opens the file: only a class
 * of its own module may.
 */
public final class BundledTable {

  private static final Splitter BARS = Splitter.on('|').trimResults();

  private BundledTable() {}

  /**
   * Reads a table.
   *
   * @param <T> the type of a row
   * @param bytes the open file, null where there is none; closed here
   * @param file its name, for messages
   * @param cells how many cells each row has
   * @param row makes a row of its cells
   * @return the rows in the order of the file
   * @throws IllegalStateException if there is no such file, a row has another number of cells, or a
   *     cell cannot be read
   */
  public static <T> ImmutableList<T> read(
      @Nullable InputStream bytes, String file, int cells, Function<BundledRow, T> row) {
    ImmutableList.Builder<T> rows = ImmutableList.builder();
    List<String> lines = allLines(bytes, file);
    for (int i = 0; i < lines.size(); i++) {
      if (isRow(lines.get(i))) {
        String at = file + ", line " + (i + 1);
        rows.add(new BundledRow(at, BARS.splitToList(lines.get(i)), cells).read(row));
      }
    }
    return rows.build();
  }

  /**
   * Reads the lines of a file that are neither blank nor comments, as they are.
   *
   * @param bytes the open file, null where there is none; closed here
   * @param file its name, for messages
   * @return the lines in their order
   * @throws IllegalStateException if there is no such file
   */
  public static ImmutableList<String> lines(@Nullable InputStream bytes, String file) {
    return allLines(bytes, file).stream()
        .filter(BundledTable::isRow)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> allLines(@Nullable InputStream bytes, String file) {
    if (bytes == null) {
      throw new IllegalStateException(file + " must be beside its class, but was not found");
    }
    try (bytes) {
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
