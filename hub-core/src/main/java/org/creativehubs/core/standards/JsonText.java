package org.creativehubs.core.standards;

import com.google.errorprone.annotations.Immutable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.creativehubs.core.internal.JsonQuotes;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON that is kept as it is: any value, on one line without blanks between its parts,
 * its fields in their order and its numbers with every digit they were written with.
 *
 * <p>Equal are two of the same text, so that {@code 1.0} differs from {@code 1.00}.
 */
@Immutable
public final class JsonText {

  private final String json;

  private JsonText(String json) {
    this.json = json;
  }

  /**
   * The piece of JSON at which a walk through a document stands; the walk goes on behind it.
   *
   * @param cursor the walk
   * @return the piece
   */
  public static JsonText at(JsonCursor cursor) {
    return new JsonText(cursor.copy());
  }

  /**
   * A piece of JSON from text.
   *
   * @param json one value, such as {@code {"code": 1.50}}
   * @return the piece
   * @throws InvalidJsonException if it is not well-formed
   */
  public static JsonText parse(String json) {
    try (JsonCursor cursor = cursor(json)) {
      Check.that(
          cursor.next() != JsonCursor.Piece.END, Fault.EMPTY, "json", "hold a value", "nothing");
      JsonText text = at(cursor);
      Check.that(
          cursor.next() == JsonCursor.Piece.END, Fault.MALFORMED, "json", "be one value", json);
      return text;
    }
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param json the text
   * @return what it says
   * @throws InvalidJsonException as {@link #parse}
   */
  public static JsonText valueOf(String json) {
    return parse(json);
  }

  /**
   * A text.
   *
   * @param words its letters
   * @return the text in quotes
   */
  public static JsonText of(String words) {
    StringBuilder json = new StringBuilder(words.length() + 2);
    JsonQuotes.add(json, words);
    return new JsonText(json.toString());
  }

  /**
   * The letters of a text.
   *
   * @return empty where it is no text
   */
  public Optional<String> words() {
    if (!json.startsWith("\"")) {
      return Optional.empty();
    }
    if (json.indexOf('\\') < 0) {
      return Optional.of(json.substring(1, json.length() - 1));
    }
    try (JsonCursor cursor = cursor(json)) {
      cursor.next();
      return Optional.of(cursor.text());
    }
  }

  /**
   * A walk through it.
   *
   * @return a cursor before its first piece
   */
  public JsonCursor cursor() {
    return cursor(json);
  }

  private static JsonCursor cursor(String json) {
    byte[] bytes = Check.notNull(json, "json").getBytes(StandardCharsets.UTF_8);
    return JsonCursor.of(new ByteArrayInputStream(bytes));
  }

  /**
   * Reads a value of this library from it, strictly.
   *
   * @param <T> the type of the value
   * @param type the type of the value
   * @return the value
   * @throws InvalidJsonException if it is refused
   */
  public <T> T read(Class<T> type) {
    return HubJson.read(json, type);
  }

  /**
   * A value of this library.
   *
   * @param value the value
   * @return its JSON
   * @throws InvalidValueException if the value is null
   */
  public static JsonText written(Object value) {
    return new JsonText(HubJson.write(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonText that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** The JSON on one line. */
  @Override
  public String toString() {
    return json;
  }
}
