package org.creativehubs.core.membership;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Codes of activity as Companies House writes them: a number, perhaps with words behind it, the
 * same one twice, a mark in place of an activity, or {@code None Supplied}. Nothing is refused:
 * what is no code is kept as it is.
 */
record RegisteredCodes(List<SicCode> known, List<RegisterMark> marks, List<String> unreadable) {

  private static final String NONE = "none supplied";

  static RegisteredCodes of(List<String> texts) {
    Set<SicCode> known = new LinkedHashSet<>();
    Set<RegisterMark> marks = new LinkedHashSet<>();
    Set<String> unreadable = new LinkedHashSet<>();
    for (String text : texts) {
      String code = text.strip().split("[^0-9./]", 2)[0];
      Optional<RegisterMark> mark =
          Arrays.stream(RegisterMark.values()).filter(any -> any.number().equals(code)).findFirst();
      if (mark.isPresent()) {
        marks.add(mark.get());
      } else if (!text.isBlank() && !text.strip().equalsIgnoreCase(NONE)) {
        parsed(code).ifPresentOrElse(known::add, () -> unreadable.add(text.strip()));
      }
    }
    return new RegisteredCodes(
        ImmutableList.copyOf(known), ImmutableList.copyOf(marks), ImmutableList.copyOf(unreadable));
  }

  private static Optional<SicCode> parsed(String code) {
    try {
      return Optional.of(SicCode.parse(code));
    } catch (InvalidValueException notACode) {
      return Optional.empty();
    }
  }
}
