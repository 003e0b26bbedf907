package org.creativehubs.core.internal;

/** Texts as JSON writes them. */
public final class JsonQuotes {

  private static final String HEX = "0123456789abcdef";

  private JsonQuotes() {}

  /** Adds a text in quotes, what must be escaped escaped and nothing else. */
  public static void add(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        json.append('\\').append(each);
      } else if (each < ' ' || isLoneHalf(text, i)) {
        escape(json, each);
      } else {
        json.append(each);
      }
    }
    json.append('"');
  }

  /** Whether half of a pair of surrogates stands alone, which no encoding takes. */
  private static boolean isLoneHalf(String text, int index) {
    char each = text.charAt(index);
    if (!Character.isSurrogate(each)) {
      return false;
    }
    return Character.isHighSurrogate(each)
        ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
        : index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
  }

  private static void escape(StringBuilder json, char each) {
    switch (each) {
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(HEX.charAt((each >> shift) & 15));
        }
      }
    }
  }
}
