package org.creativehubs.core.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Walks through documents by a chosen line of Jackson. */
public final class Cursors {

  private Cursors() {}

  /** With Jackson 2. */
  public static JsonCursor jackson2(String json) {
    return new Jackson2Engine().cursor(bytes(json));
  }

  /** With Jackson 3. */
  public static JsonCursor jackson3(String json) {
    return new Jackson3Engine().cursor(bytes(json));
  }

  private static InputStream bytes(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
