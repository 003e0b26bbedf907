package org.creativehubs.core.internal;

import java.util.function.IntConsumer;

/**
 * Says that a rule asked for a part of a value that could not be read, so that nothing can be said
 * of the rule. Only what enforces rules on values that are read in part catches it.
 */
public final class NotKnown extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * An exception without a trace.
   *
   * @param part the attribute that is not known
   */
  public NotKnown(String part) {
    super(part + " is not known", null, false, false);
  }

  /**
   * Does something for each of several elements, and passes those of which it is not known.
   *
   * @param count the number of elements
   * @param work what to do with the index of one
   * @throws NotKnown behind all of them, if one was passed
   */
  public static void passed(int count, IntConsumer work) {
    NotKnown passed = null;
    for (int i = 0; i < count; i++) {
      try {
        work.accept(i);
      } catch (NotKnown e) {
        passed = e;
      }
    }
    if (passed != null) {
      throw passed;
    }
  }
}
