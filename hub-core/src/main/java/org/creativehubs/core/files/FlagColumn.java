package org.creativehubs.core.files;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.files.internal.Texts;
import org.jspecify.annotations.Nullable;

/** A column of flags, or the flags behind numbers: what each text means and how often it came. */
final class FlagColumn {

  /** So many flags of a column may stand together; more letters are a word. */
  private static final int MOST = 3;

  private static final Splitter SIGNS =
      Splitter.on(CharMatcher.anyOf(",;/| ")).omitEmptyStrings().trimResults();
  private static final Splitter LETTERS = Splitter.fixedLength(1);

  /** Where it stands; -1 for flags behind numbers. */
  final int column;

  private final @Nullable String heading;
  private final Map<String, CellFlag> meanings;
  private final Set<String> normal;
  private final Texts texts = new Texts();
  private final List<@Nullable CellFlag> flags = new ArrayList<>();
  private final List<Boolean> untold = new ArrayList<>();
  private long[] counts = new long[8];

  FlagColumn(
      int column, @Nullable String heading, Map<String, CellFlag> meanings, List<String> normal) {
    this.column = column;
    this.heading = heading;
    this.meanings = meanings;
    this.normal = ImmutableSet.copyOf(normal.stream().map(String::strip).iterator());
  }

  /** The heading of the column; empty for flags behind numbers. */
  String heading() {
    return Strings.nullToEmpty(heading);
  }

  String text(int number) {
    return texts.text(number);
  }

  /** Whether nothing is known of what the text of a number means. */
  boolean isUntold(int number) {
    return untold.get(number);
  }

  /** The number of a text that is not empty. */
  int number(char[] chars, int from, int to) {
    int number = texts.number(chars, from, to);
    if (number == flags.size()) {
      String text = texts.text(number);
      List<String> parts = parts(text);
      flags.add(meaning(text, parts));
      untold.add(!parts.stream().allMatch(this::isKnown));
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

  private boolean isKnown(String text) {
    return meanings.containsKey(text) || normal.contains(text);
  }

  /**
   * Several flags may stand together: letters such as {@code bp}, or texts with signs between them
   * such as {@code C; E}. In a column, where words may stand, each of them must be known.
   */
  private List<String> parts(String text) {
    if (isKnown(text)) {
      return List.of(text);
    }
    List<String> split = SIGNS.splitToList(text);
    boolean areLetters = text.chars().allMatch(Character::isLetter);
    List<String> parts = areLetters ? LETTERS.splitToList(text) : split;
    boolean areFlags =
        !parts.isEmpty() && parts.size() <= MOST && parts.stream().allMatch(this::isKnown);
    return areFlags || (areLetters && column < 0) ? parts : List.of(text);
  }

  /** One of an unknown number decides. */
  private @Nullable CellFlag meaning(String text, List<String> parts) {
    CellFlag found = null;
    for (String part : parts) {
      CellFlag one = meanings.get(part);
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
              ? isUntold(i) ? "no meaning is given" : "normal"
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
