package org.creativehubs.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;

/** One line of Jackson, strictly set up. */
interface Engine {

  /** Reads a value whose lists, maps and rows have at most so many elements each. */
  <T> T read(Reader source, Class<T> type, int mostElements);

  <T> List<T> readList(Reader source, Class<T> element);

  /** A walk through a document, which closes the stream. */
  JsonCursor cursor(InputStream source);

  String write(Object value);

  void write(Object value, OutputStream stream) throws IOException;

  String pretty(Object value);
}
