package org.creativehubs.core.internal;

/**
 * Reads a value that stands in a document which the mapper of somebody else reads: as strictly as
 * if it stood alone. One for each line of Jackson, whose classes are named only where it is
 * present.
 */
public interface ForeignReading {

  /** The attribute of a context in which values are read strictly already. */
  String STRICT = "org.creativehubs.strict";

  /**
   * Reads a value.
   *
   * @param parser the parser of that line, on the first token of the value
   * @param context the context of the foreign mapper
   * @param type the type of the value
   * @return the value
   * @throws Exception what the line throws, with the refusal as its cause
   */
  Object read(Object parser, Object context, Class<?> type) throws Exception;
}
