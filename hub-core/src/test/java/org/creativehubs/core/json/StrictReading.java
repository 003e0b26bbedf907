package org.creativehubs.core.json;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/** Opens {@link HubJson}'s reading and writing with a given line of Jackson to all tests. */
public final class StrictReading {

  private final Engine engine;

  private StrictReading(Engine engine) {
    this.engine = engine;
  }

  /** What {@link HubJson} does where there is only line 2. */
  public static StrictReading ofLine2() {
    return new StrictReading(new Jackson2Engine());
  }

  /** What {@link HubJson} does where there is line 3. */
  public static StrictReading ofLine3() {
    return new StrictReading(new Jackson3Engine());
  }

  /** Reads a value. */
  public <T> T read(Reader json, Class<T> type) {
    return engine.read(json, type, Limits.ANY_ELEMENTS);
  }

  /** Reads a list. */
  public <T> List<T> readList(String json, Class<T> element) {
    return engine.readList(new StringReader(json), element);
  }

  /** Writes on one line. */
  public String write(Object value) {
    return engine.write(value);
  }

  /** Writes over several lines. */
  public String pretty(Object value) {
    return engine.pretty(value);
  }
}
