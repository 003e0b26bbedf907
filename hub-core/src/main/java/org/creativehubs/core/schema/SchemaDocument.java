package org.creativehubs.core.schema;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The definitions that a module ships, by name, as they are written. The documents are our own, in
 * one form: a definition begins with its name four blanks in and ends with a brace as far in.
 */
final class SchemaDocument {

  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();
  private static final String MARGIN = "    ";

  private SchemaDocument() {}

  /**
   * The definitions of a module.
   *
   * @param module such as {@code hub-core}
   * @param neighbour a class that can see the module
   * @return the text of each by its name; nothing if the module ships none
   */
  static Map<String, String> of(String module, Class<?> neighbour) {
    Map<String, String> found = READ.get(module);
    if (found == null) {
      found = read("META-INF/creative-hubs/" + module + ".schema.json", neighbour.getClassLoader());
      if (!found.isEmpty()) {
        READ.put(module, found);
      }
    }
    return found;
  }

  private static Map<String, String> read(String resource, @Nullable ClassLoader loader) {
    try (InputStream file = loader == null ? null : loader.getResourceAsStream(resource)) {
      return file == null ? ImmutableMap.of() : parts(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> parts(InputStream file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    StringBuilder part = new StringBuilder();
    String name = "";
    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(MARGIN + "\"")) {
        name = line.substring(MARGIN.length() + 1, line.indexOf('"', MARGIN.length() + 1));
        part.append('{');
      } else if (line.startsWith(MARGIN + "}")) {
        parts.put(name, part.append('}').toString());
        part.setLength(0);
      } else if (line.startsWith(MARGIN)) {
        part.append(line.strip());
      }
    }
    return ImmutableMap.copyOf(parts);
  }
}
