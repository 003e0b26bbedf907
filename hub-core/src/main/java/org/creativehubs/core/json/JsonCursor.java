package org.creativehubs.core.json;

import java.io.InputStream;
import org.creativehubs.core.internal.JsonQuotes;
import org.creativehubs.core.value.Check;

/**
 * Walks through a JSON document piece by piece, so that a long one is read in little memory: at
 * most 536,870,912 characters, nested at most 64 deep.
 *
 * <pre>{@code
 * try (JsonCursor json = JsonCursor.of(stream)) {
 *   json.next(); // OBJECT
 *   json.next(); // NAME, whose text() is that of the first field
 * }
 * }</pre>
 *
 * <p>Every method throws an {@link InvalidJsonException} where the document is not well-formed. Not
 * safe for use by several threads.
 */
public interface JsonCursor extends AutoCloseable {

  /** What stands at a place of a document. */
  enum Piece {
    /** An object begins. */
    OBJECT,
    /** An object ends. */
    OBJECT_END,
    /** An array begins. */
    ARRAY,
    /** An array ends. */
    ARRAY_END,
    /** The name of a field, whose value is the next piece. */
    NAME,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** The word true. */
    TRUE,
    /** The word false. */
    FALSE,
    /** The word null. */
    NULL,
    /** The document ends. */
    END
  }

  /**
   * Walks through a document with whichever line of Jackson is present.
   *
   * @param json a stream of one document, which is closed with the cursor
   * @return the cursor, before the first piece
   */
  static JsonCursor of(InputStream json) {
    return Engines.present().cursor(Check.notNull(json, "json"));
  }

  /**
   * Goes on to the next piece.
   *
   * @return the piece; END again and again after the last
   */
  Piece next();

  /** The piece it stands at; END before the first. */
  Piece piece();

  /** The letters of a name or text, or the digits of a number as they stand there. */
  String text();

  /** Goes from the beginning of an object or array to its end; stays where it is elsewhere. */
  void skip();

  /** The line it stands on, from 1; 0 where there are no lines. */
  int line();

  @Override
  void close();

  /**
   * Takes the piece it stands at, with all that belongs to it, and stands at its end.
   *
   * @return the piece on one line without blanks between its parts, with every digit of its numbers
   */
  default String copy() {
    StringBuilder json = new StringBuilder();
    int depth = 0;
    boolean isFirst = true;
    for (Piece piece = piece(); ; piece = next()) {
      boolean isEnd = piece == Piece.OBJECT_END || piece == Piece.ARRAY_END;
      if (!isFirst && !isEnd && json.charAt(json.length() - 1) != ':') {
        json.append(',');
      }
      depth += isEnd ? -1 : piece == Piece.OBJECT || piece == Piece.ARRAY ? 1 : 0;
      isFirst = piece == Piece.OBJECT || piece == Piece.ARRAY;
      switch (piece) {
        case OBJECT -> json.append('{');
        case OBJECT_END -> json.append('}');
        case ARRAY -> json.append('[');
        case ARRAY_END -> json.append(']');
        case NAME -> {
          JsonQuotes.add(json, text());
          json.append(':');
        }
        case TEXT -> JsonQuotes.add(json, text());
        case NUMBER -> json.append(text());
        case TRUE -> json.append("true");
        case FALSE -> json.append("false");
        case NULL, END -> json.append("null");
      }
      if (depth == 0 && piece != Piece.NAME) {
        return json.toString();
      }
    }
  }
}
