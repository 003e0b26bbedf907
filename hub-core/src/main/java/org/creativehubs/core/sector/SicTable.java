package org.creativehubs.core.sector;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.internal.BundledTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The codes that exist, by their digits. */
final class SicTable {

  private static final Pattern TEXT =
      Pattern.compile("([0-9]{2})(?:\\.?([0-9])(?:([0-9])(?:/?([0-9]))?)?)?");
  private static final String FILE = "sic2007.txt";
  private static final Splitter WORDS = Splitter.on(' ');
  private static final ImmutableSortedMap<String, SicCode> CODES = load();

  private SicTable() {}

  /** The code of a text, or the refusal of it. */
  static SicCode find(String text) {
    Matcher form = TEXT.matcher(text);
    Check.that(
        form.matches(),
        Fault.MALFORMED,
        "sicCode",
        "be two to five digits such as 59, 59.1, 59.11 or 59.11/1",
        text);
    SicCode code = lookUp(digitsOf(form));
    if (code == null) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, "sicCode", "exist in SIC 2007", text);
    }
    return code;
  }

  /** The code of digits that are known to exist. */
  static SicCode get(String digits) {
    return Objects.requireNonNull(CODES.get(digits), digits);
  }

  /** The codes of so many digits that start with the given ones. */
  static Set<SicCode> below(String digits, int length) {
    return CODES.subMap(digits, digits + ":").entrySet().stream() // the colon follows the digit 9
        .filter(entry -> entry.getKey().length() == length)
        .map(Map.Entry::getValue)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String digitsOf(Matcher form) {
    StringBuilder digits = new StringBuilder();
    for (int i = 1; i <= form.groupCount(); i++) {
      digits.append(Objects.requireNonNullElse(form.group(i), ""));
    }
    return digits.toString();
  }

  private static @Nullable SicCode lookUp(String digits) {
    if (digits.length() == 5 && digits.endsWith("0")) {
      SicCode whole = CODES.get(digits.substring(0, 4));
      return whole != null && whole.children().isEmpty() ? whole : null;
    }
    return CODES.get(digits);
  }

  private static ImmutableSortedMap<String, SicCode> load() {
    Map<String, SicCode> codes = new TreeMap<>();
    for (String line : BundledTable.lines(SicTable.class.getResourceAsStream(FILE), FILE)) {
      String division = line.substring(0, 2);
      for (String word : WORDS.split(line.substring(4))) {
        addClass(codes, division, word);
      }
    }
    return ImmutableSortedMap.copyOf(codes);
  }

  /** Adds the class of a word such as {@code 11/123}, what it lies in and what lies in it. */
  private static void addClass(Map<String, SicCode> codes, String division, String word) {
    Iterator<String> parts = Splitter.on('/').split(word).iterator();
    String digits = division + parts.next();
    for (int length = 2; length <= 4; length++) {
      codes.computeIfAbsent(digits.substring(0, length), SicCode::new);
    }
    if (parts.hasNext()) {
      parts.next().chars().forEach(last -> add(codes, digits + (char) last));
    }
  }

  private static void add(Map<String, SicCode> codes, String digits) {
    codes.put(digits, new SicCode(digits));
  }
}
