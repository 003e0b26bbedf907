package org.creativehubs.core.internal;

/**
 * Marks what reads a value only in documents of others, by handing it to a mapper of this library;
 * within a value that mapper has its own ways to read it.
 */
public interface OutsideOnly {

  /** Marks what stands on a value type whose attributes are read one by one. */
  interface OfValue extends OutsideOnly {}

  /** Marks what stands on a sealed type, whose variant a field says. */
  interface OfVariants extends OutsideOnly {}
}
