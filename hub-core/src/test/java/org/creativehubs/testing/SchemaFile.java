package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The schemas a module ships, compared with what its types would write today. With {@code
 * -Dschemas.update} the file is written instead.
 */
public final class SchemaFile {

  private SchemaFile() {}

  /** Where the schemas of a module lie in its jar. */
  public static String resource(String module) {
    return "/META-INF/creative-hubs/" + module + ".schema.json";
  }

  /**
   * Fails unless the shipped schemas are those of the types.
   *
   * @param module such as {@code hub-core}; the folder the test runs in
   * @param anchor a class of the module
   */
  public static void checkUpToDate(String module, Class<?> anchor) {
    String current = JsonSchemas.ofModuleWith(anchor);
    if (System.getProperty("schemas.update") != null) {
      write(Path.of("src", "main", "resources" + resource(module)), current);
    }
    assertThat(shipped(module, anchor))
        .as("run the test with -Dschemas.update and look at what changed")
        .isEqualTo(current);
  }

  private static String shipped(String module, Class<?> anchor) {
    try (InputStream file = anchor.getResourceAsStream(resource(module))) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
