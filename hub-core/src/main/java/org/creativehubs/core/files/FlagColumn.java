package org.creativehubs.core.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.files.internal.Texts;
import org.jspecify.annotations.Nullable;

/** A column of flags, or the flags behind numbers: what each text means and how often it came. */
final class FlagColumn {

  /** Where it stands; -1 for flags behind numbers. */
  final int column;

  private final @Nullable String heading;
  private final Map<String, CellFlag> meanings;
  private final Texts texts = new Texts();
  private final List<@Nullable CellFlag> flags = new ArrayList<>();
  private long[] counts = new long[8];

  FlagColumn(int column, @Nullable String heading, Map<String, CellFlag> meanings) {
    this.column = column;
    this.heading = heading;
    this.meanings = meanings;
  }

  @Nullable CellFlag flag(char[] chars, int from, int to) {
    if (from == to) {
      return null;
    }
    return met(number(chars, from, to));
  }

  /** The number of a text that is not empty. */
  int number(char[] chars, int from, int to) {
    int number = texts.number(chars, from, to);
    if (number == flags.size()) {
      flags.add(meaning(texts.text(number)));
      counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * number);
    }
    return number;
  }

  /** What the text of a number means, which has come once more. */
  @Nullable CellFlag met(int number) {
    counts[number]++;
    return flags.get(number);
  }

  boolean knows(String text) {
    return meanings.containsKey(text);
  }

  /** Several letters may stand together, such as {@code bp}: one of an unknown number decides. */
  private @Nullable CellFlag meaning(String text) {
    CellFlag whole = meanings.get(text);
    if (whole != null || column >= 0 || !text.chars().allMatch(Character::isLetter)) {
      return whole == null ? null : marked(whole, text);
    }
    CellFlag found = null;
    for (int i = 0; i < text.length(); i++) {
      CellFlag one = meanings.get(text.substring(i, i + 1));
      found = found == null || (one != null && !one.isKnown()) ? one : found;
    }
    return found == null ? null : marked(found, text);
  }

  static CellFlag marked(CellFlag flag, String text) {
    return flag.mark().isPresent() || text.isBlank() ? flag : flag.toBuilder().mark(text).build();
  }

  List<MarkMet> met() {
    List<MarkMet> met = new ArrayList<>();
    for (int i = 0; i < flags.size(); i++) {
      CellFlag flag = flags.get(i);
      String meaning =
          flag == null
              ? "no meaning is given"
              : flag.toBuilder().mark(Optional.empty()).build().toString();
      met.add(
          MarkMet.builder()
              .column(Optional.ofNullable(heading))
              .text(texts.text(i))
              .meaning(meaning)
              .count(counts[i])
              .build());
    }
    return met;
  }
}
