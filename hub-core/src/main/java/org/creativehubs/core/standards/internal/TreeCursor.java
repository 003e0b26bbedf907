package org.creativehubs.core.standards.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.value.Numeral;

/**
 * Walks through maps, lists, texts and numbers as through a document, so that a row of a
 * spreadsheet is read by the same rules.
 */
public final class TreeCursor implements JsonCursor {

  private record Level(Iterator<?> rest, Piece end) {}

  private final Deque<Level> levels = new ArrayDeque<>();
  private final int line;
  private Object next;
  private boolean isDone;
  private Piece piece = Piece.END;
  private String text = "";

  /**
   * A walk.
   *
   * @param root maps with texts as keys, lists, texts and {@link Numeral}s within one another
   * @param line the line they stand on
   */
  public TreeCursor(Object root, int line) {
    this.next = root;
    this.line = line;
  }

  @Override
  public Piece next() {
    if (levels.isEmpty()) {
      piece = isDone ? Piece.END : value(next);
      isDone = true;
      return piece;
    }
    Level level = levels.getLast();
    if (piece == Piece.NAME) {
      piece = value(next);
    } else if (!level.rest().hasNext()) {
      levels.removeLast();
      piece = level.end();
    } else {
      piece = element(level.rest().next());
    }
    return piece;
  }

  private Piece element(Object element) {
    if (element instanceof Map.Entry<?, ?> field) {
      text = field.getKey().toString();
      next = field.getValue();
      return Piece.NAME;
    }
    return value(element);
  }

  private Piece value(Object value) {
    if (value instanceof Map<?, ?> fields) {
      levels.addLast(new Level(fields.entrySet().iterator(), Piece.OBJECT_END));
      return Piece.OBJECT;
    }
    if (value instanceof List<?> elements) {
      levels.addLast(new Level(elements.iterator(), Piece.ARRAY_END));
      return Piece.ARRAY;
    }
    text = value.toString();
    return value instanceof Numeral ? Piece.NUMBER : Piece.TEXT;
  }

  @Override
  public Piece piece() {
    return piece;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public void skip() {
    int depth = levels.size() - 1;
    if (piece == Piece.OBJECT || piece == Piece.ARRAY) {
      while (levels.size() > depth) {
        next();
      }
    }
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public void close() {}
}
