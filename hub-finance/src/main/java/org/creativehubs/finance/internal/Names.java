package org.creativehubs.finance.internal;

import java.util.List;
import org.creativehubs.core.value.Check;

/** Finds a place by its name. */
public final class Names {

  private Names() {}

  /**
   * The place of a name in a list.
   *
   * @param names the names
   * @param name the name sought
   * @param field what is sought, such as {@code row}
   * @return its index
   */
  public static int index(List<String> names, String name, String field) {
    return names.indexOf(Check.named(names, known -> known, name, field));
  }
}
