package org.creativehubs.testing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far an answer may be from the one expected: by a part of what is expected, or by an absolute
 * amount, whichever is more.
 */
record Tolerance(BigDecimal relative, BigDecimal absolute) {

  /** No difference at all. */
  static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

  /** What holds where a file says nothing. */
  static final Tolerance USUAL = new Tolerance(new BigDecimal("1e-12"), BigDecimal.ZERO);

  private static final Pattern WORDS =
      Pattern.compile("relative (\\S+)(?: \\(absolute (\\S+) near zero\\))?");

  /** The tolerance a file states, as an object or in words; the usual one if it states none. */
  static Tolerance of(@Nullable JsonNode stated) {
    if (stated == null || stated.isNull()) {
      return USUAL;
    }
    return stated.isObject() ? ofFields(stated) : ofWords(stated.asString());
  }

  private static Tolerance ofFields(JsonNode fields) {
    for (String name : fields.propertyNames()) {
      if (!name.equals("relative") && !name.equals("absolute")) {
        throw new IllegalArgumentException("unknown tolerance: " + fields);
      }
    }
    return new Tolerance(field(fields, "relative"), field(fields, "absolute"));
  }

  private static BigDecimal field(JsonNode fields, String name) {
    JsonNode value = fields.get(name);
    return value == null ? BigDecimal.ZERO : value.decimalValue();
  }

  private static Tolerance ofWords(String words) {
    Matcher matcher = WORDS.matcher(words);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("unknown tolerance: " + words);
    }
    String absolute = matcher.group(2);
    return new Tolerance(
        new BigDecimal(matcher.group(1)),
        absolute == null ? BigDecimal.ZERO : new BigDecimal(absolute));
  }

  boolean accepts(BigDecimal expected, BigDecimal actual) {
    BigDecimal allowed = expected.abs().multiply(relative).max(absolute);
    return actual.subtract(expected).abs().compareTo(allowed) <= 0;
  }
}
