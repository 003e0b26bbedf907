package org.creativehubs.core.files;

import org.creativehubs.core.value.Check;

/**
 * What a reader needs of every row: a role by name, and what may stand there. Immutable; the verbs
 * give the same field with one thing more.
 */
public final class FileField {

  enum Kind {
    LABEL,
    NUMBER,
    PERIOD
  }

  final String role;
  final Kind kind;
  final boolean isOptional;
  final boolean isCount;
  final boolean isKnown;
  final boolean hasTotals;

  private FileField(
      String role,
      Kind kind,
      boolean isOptional,
      boolean isCount,
      boolean isKnown,
      boolean hasTotals) {
    Check.notBlank(role, "role");
    this.role = role;
    this.kind = kind;
    this.isOptional = isOptional;
    this.isCount = isCount;
    this.isKnown = isKnown;
    this.hasTotals = hasTotals;
  }

  /** A label that must not be blank. */
  public static FileField label(String role) {
    return new FileField(role, Kind.LABEL, false, false, false, false);
  }

  /** A number that may be negative, and may be unknown with a flag. */
  public static FileField number(String role) {
    return new FileField(role, Kind.NUMBER, false, false, false, false);
  }

  /** A period, such as {@code 2019}; of a file without such a column it is absent. */
  public static FileField period(String role) {
    return new FileField(role, Kind.PERIOD, true, false, false, false);
  }

  /** The same field, which files need not have, and rows may leave blank. */
  public FileField optional() {
    return new FileField(role, kind, true, isCount, isKnown, hasTotals);
  }

  /** The same number, which must be zero or from 1e-100 to 1e100, as counts are. */
  public FileField count() {
    return new FileField(role, kind, isOptional, true, isKnown, hasTotals);
  }

  /** The same number, which the noun cannot hold where it is unknown. */
  public FileField known() {
    return new FileField(role, kind, isOptional, isCount, true, hasTotals);
  }

  /** The same label, whose totals the reader takes itself. */
  public FileField withTotals() {
    return new FileField(role, kind, isOptional, isCount, isKnown, true);
  }

  /** The role. */
  @Override
  public String toString() {
    return role;
  }
}
