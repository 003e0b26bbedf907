package org.creativehubs.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.creativehubs.core.value.Check;

/**
 * The version of the library that runs, on the class path and on the module path alike.
 *
 * <p>It ends in {@code -SNAPSHOT} between releases. The manifest of each jar names the same one as
 * {@code Implementation-Version}.
 */
public final class LibraryVersion {

  private static final String CURRENT = read();

  private LibraryVersion() {}

  /** The version, such as {@code 1.2.3} or {@code 1.3.0-SNAPSHOT}. */
  public static String current() {
    return CURRENT;
  }

  private static String read() {
    try (InputStream file = LibraryVersion.class.getResourceAsStream("version.txt")) {
      byte[] text = Check.notNull(file, "version.txt").readAllBytes();
      return new String(text, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
