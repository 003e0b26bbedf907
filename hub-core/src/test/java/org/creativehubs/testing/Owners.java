package org.creativehubs.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which module checks which file of reference cases. */
final class Owners {

  private static final String LIST = "owners.txt";

  private final Map<Pattern, String> owners = new LinkedHashMap<>();

  private Owners() {}

  /** The one list there is. */
  static Owners load() {
    try (InputStream list = Owners.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("there is no " + LIST);
      }
      return parse(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Owners parse(String list) {
    Owners result = new Owners();
    list.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\\s+"))
        .forEach(parts -> result.owners.put(pattern(parts[0]), parts[1]));
    return result;
  }

  /** The owner of a file such as {@code finance/npv.json}. */
  Optional<String> of(String file) {
    return owners.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(file).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Pattern pattern(String glob) {
    return Pattern.compile("\\Q" + glob.replace("*", "\\E[^/]*\\Q") + "\\E");
  }
}
