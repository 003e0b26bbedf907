package org.creativehubs.core.vocabulary;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Slug;

/** The rule of open codes: those of a published list, and any others in the same form. */
public final class Codes {

  private Codes() {}

  /**
   * Refuses codes that are not in kebab-case or occur twice.
   *
   * @param codes the codes
   * @param field the accessor that holds them
   */
  public static void check(List<String> codes, String field) {
    for (int i = 0; i < codes.size(); i++) {
      Slug.check(codes.get(i), field + "[" + i + "]");
    }
    Check.distinct(codes, code -> code, field, "code");
  }

  /**
   * Refuses names that are blank or occur twice.
   *
   * @param names the names
   * @param field the accessor that holds them
   */
  public static void checkNames(List<String> names, String field) {
    for (int i = 0; i < names.size(); i++) {
      Check.notBlank(names.get(i), field + "[" + i + "]");
    }
    Check.distinct(names, name -> name, field, "name");
  }
}
