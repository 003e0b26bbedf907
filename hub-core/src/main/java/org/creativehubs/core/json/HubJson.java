package org.creativehubs.core.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creativehubs.core.value.Check;

/**
 * Reads and writes the values of this library as JSON, strictly, with whichever line of Jackson is
 * present; line 3 is taken where both are.
 *
 * <p>Reading refuses unknown, missing and repeated fields, nulls, NaN and the infinities, numbers
 * that would be cut, texts that are no UTF-8, nesting deeper than 64, texts longer than a million
 * characters and numbers longer than 100; a byte-order mark at the beginning is skipped. It never
 * returns anything half-read, and lets out no exception but {@link InvalidJsonException}. Writing
 * leaves absent fields out, puts a decimal beside each fraction ({@link
 * org.creativehubs.core.quantity.Ratio}) and gives the same text on both lines and on every Java
 * version.
 *
 * <p>Thread-safe. Without Jackson every method throws {@link IllegalStateException} that says what
 * to add.
 */
public final class HubJson {

  /**
   * An attribute for mappers and readers of others: with {@code true} they skip the fields of
   * values that this version does not know, as one must who reads what a later version wrote.
   * Without it every mapper refuses them.
   */
  public static final String SKIP_UNKNOWN_FIELDS = "org.creativehubs.skipUnknownFields";

  private HubJson() {}

  /**
   * Reads a value from text.
   *
   * @param <T> the type of the value
   * @param json a JSON document
   * @param type the type of the value
   * @return the value
   * @throws InvalidJsonException if the document is refused
   */
  public static <T> T read(String json, Class<T> type) {
    return read(text(json), type, Limits.ANY_ELEMENTS);
  }

  /** A value whose lists, maps and rows have at most so many elements. */
  static <T> T read(Reader json, Class<T> type, int mostElements) {
    return Engines.present().read(json, type, mostElements);
  }

  /**
   * Reads a value from bytes in UTF-8.
   *
   * @param <T> the type of the value
   * @param json a JSON document
   * @param type the type of the value
   * @return the value
   * @throws InvalidJsonException if the document is refused
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return read(new ByteArrayInputStream(json), type);
  }

  /**
   * Reads a value from a stream of UTF-8, which stays open.
   *
   * @param <T> the type of the value
   * @param json a stream of one JSON document
   * @param type the type of the value
   * @return the value
   * @throws InvalidJsonException if the document is refused or cannot be read
   */
  public static <T> T read(InputStream json, Class<T> type) {
    return Engines.present().read(decoded(json), type, Limits.ANY_ELEMENTS);
  }

  /**
   * Reads a value from a file in UTF-8.
   *
   * @param <T> the type of the value
   * @param json the path of a JSON document
   * @param type the type of the value
   * @return the value
   * @throws InvalidJsonException if the document is refused or cannot be read
   */
  public static <T> T read(Path json, Class<T> type) {
    Engine engine = Engines.present();
    try (InputStream stream = Files.newInputStream(json)) {
      return engine.read(decoded(stream), type, Limits.ANY_ELEMENTS);
    } catch (IOException e) {
      throw new InvalidJsonException(Refusal.unreadable(e), type, e);
    }
  }

  /**
   * Reads a list from text.
   *
   * @param <T> the type of the elements
   * @param json a JSON document that is an array
   * @param element the type of the elements
   * @return the elements in order, unmodifiable
   * @throws InvalidJsonException if the document is refused
   */
  public static <T> List<T> readList(String json, Class<T> element) {
    return Engines.present().readList(text(json), element);
  }

  /**
   * Writes a value on one line.
   *
   * @param value a value of this library, or a list, set or map of such values
   * @return its JSON
   */
  public static String write(Object value) {
    return Engines.present().write(Check.notNull(value, "value"));
  }

  /**
   * Writes a value over several lines, indented by two spaces.
   *
   * @param value a value of this library, or a list, set or map of such values
   * @return its JSON, without a newline at its end
   */
  public static String pretty(Object value) {
    return Engines.present().pretty(Check.notNull(value, "value"));
  }

  /**
   * Writes a value on one line to a stream, as UTF-8, without holding all of the text. The stream
   * is flushed and stays open.
   *
   * @param value a value of this library, or a list, set or map of such values
   * @param stream where it is written to
   * @throws IOException if the stream does not take it
   */
  public static void write(Object value, OutputStream stream) throws IOException {
    Engines.present().write(Check.notNull(value, "value"), Check.notNull(stream, "stream"));
  }

  static Reader text(String json) {
    return new WithoutMark(new StringReader(Check.notNull(json, "json")));
  }

  static Reader decoded(InputStream stream) {
    return new WithoutMark(
        new InputStreamReader(
            Check.notNull(stream, "json"),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }
}
