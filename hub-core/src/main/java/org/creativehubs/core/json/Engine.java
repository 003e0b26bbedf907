package org.creativehubs.core.json;

import java.io.Reader;
import java.util.List;

/** One line of Jackson, strictly set up. */
interface Engine {

  <T> T read(Reader source, Class<T> type);

  <T> List<T> readList(Reader source, Class<T> element);

  String write(Object value);

  String pretty(Object value);
}
