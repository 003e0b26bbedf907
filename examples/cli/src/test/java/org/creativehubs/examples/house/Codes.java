package org.creativehubs.examples.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes in capitals that stand in a text where words belong. */
final class Codes {

  /** A code of several words, such as a name in an enum. */
  private static final Pattern CODE =
      Pattern.compile("(?<![\\w{./])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\\w)");

  /** The stable code of a reason, which stands in parentheses behind its sentence. */
  private static final Pattern CODE_OF_REASON =
      Pattern.compile("(undefined: [^\\n]*?) \\([A-Z][A-Z0-9_]*\\)");

  private Codes() {}

  /** Those of a text, but for the stable code of a reason behind its sentence. */
  static Set<String> in(String text) {
    return CODE.matcher(CODE_OF_REASON.matcher(text).replaceAll("$1"))
        .results()
        .map(code -> code.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
