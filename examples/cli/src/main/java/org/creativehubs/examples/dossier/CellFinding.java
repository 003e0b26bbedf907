package org.creativehubs.examples.dossier;

import java.lang.reflect.InvocationTargetException;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** How a cell of a result was found; every result that is a table has a method that tells it. */
final class CellFinding {

  private CellFinding() {}

  /**
   * How a cell was found.
   *
   * @throws InvalidValueException if the result explains no cells, or has no such cell
   */
  static Explanation of(Object result, String row, String column) {
    try {
      return (Explanation)
          result
              .getClass()
              .getMethod("explain", String.class, String.class)
              .invoke(result, row, column);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValueException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "explained", "be empty where the answer explains no cells", row);
    }
  }
}
