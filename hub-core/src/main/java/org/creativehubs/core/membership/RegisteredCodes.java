package org.creativehubs.core.membership;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Codes of activity as Companies House writes them and as spreadsheets leave them: a number,
 * perhaps with words behind it or the letter of its section before it, several in one cell, the
 * same one twice, a number that lost its leading zero or gained a decimal, a mark in place of an
 * activity, or {@code None Supplied}. Nothing is refused: what is no code is kept as it is.
 */
record RegisteredCodes(List<SicCode> known, List<RegisterMark> marks, List<String> unreadable) {

  private static final String NONE = "none supplied";

  /** Between two codes of one cell. */
  private static final Splitter BETWEEN =
      Splitter.onPattern("[;,|\\r\\n\\t]|(?<=\\d) +(?=\\d{5}\\b)");

  /** A code, perhaps with the letter of its section, at the start of a text. */
  private static final Pattern CODE =
      Pattern.compile(
          "^[A-Ua-u]?\\s*(\\d{4,5}(?:\\.0)?(?![\\d.])|\\d{2}(?:\\.\\d{1,2}(?:/\\d)?)?(?!\\d|\\.\\d))");

  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  static RegisteredCodes of(List<String> texts) {
    Set<SicCode> known = new LinkedHashSet<>();
    Set<RegisterMark> marks = new LinkedHashSet<>();
    Set<String> unreadable = new LinkedHashSet<>();
    for (String text : texts) {
      boolean isWords = false;
      for (String part : BETWEEN.split(text)) {
        String stripped = part.strip();
        boolean inWords = isWords;
        Optional<String> code = code(stripped).filter(found -> !inWords || found.length() > 2);
        Optional<RegisterMark> mark = code.flatMap(RegisteredCodes::mark);
        Optional<SicCode> read = code.flatMap(RegisteredCodes::parsed);
        if (mark.isPresent()) {
          marks.add(mark.get());
        } else if (read.isPresent()) {
          known.add(read.get());
        } else if (!stripped.isEmpty()
            && !stripped.equalsIgnoreCase(NONE)
            && (!inWords || code.isPresent())) {
          unreadable.add(stripped);
        }
        // the words behind a code may have commas of their own
        isWords |= code.isPresent() && code.get().length() < stripped.length();
      }
    }
    return new RegisteredCodes(
        ImmutableList.copyOf(known), ImmutableList.copyOf(marks), ImmutableList.copyOf(unreadable));
  }

  private static Optional<String> code(String text) {
    Matcher code = CODE.matcher(text);
    return code.find() ? Optional.of(code.group(1)) : Optional.empty();
  }

  private static Optional<RegisterMark> mark(String code) {
    String number = plain(code);
    return Arrays.stream(RegisterMark.values())
        .filter(any -> any.number().equals(number))
        .findFirst();
  }

  /** Without the decimal that a spreadsheet puts behind a number of four or five digits. */
  private static String plain(String code) {
    return code.length() > 5 && code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
  }

  /** A code; four digits that are no class are one that lost its leading zero. */
  private static Optional<SicCode> parsed(String code) {
    String number = plain(code);
    Optional<SicCode> read = strictly(number);
    return read.isEmpty() && FOUR_DIGITS.matcher(number).matches() ? strictly("0" + number) : read;
  }

  private static Optional<SicCode> strictly(String code) {
    try {
      return Optional.of(SicCode.parse(code));
    } catch (InvalidValueException notACode) {
      return Optional.empty();
    }
  }
}
