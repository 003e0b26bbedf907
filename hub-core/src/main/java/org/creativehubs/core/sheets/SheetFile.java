package org.creativehubs.core.sheets;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.value.Check;

/**
 * A sheet that a person holds, as CSV or xlsx, with what must be known to read it.
 *
 * <pre>{@code
 * SheetFile file = SheetFile.of(Path.of("rent-roll.csv"), SheetLocale.of("en-GB"));
 * SheetRead<LettingSheet> roll = Sheets.rentRoll(file, LocalDate.parse("2026-11-30"));
 * RentRoll.of(roll.value().hub(), LocalDate.parse("2026-11-30"));
 * }</pre>
 *
 * <p>It is opened each time that something is read from it, and closed then. Immutable.
 */
public final class SheetFile {

  private final String name;
  private final DataFile.Opener opener;
  private final SheetLocale locale;
  private final SheetMapping mapping;

  private SheetFile(String name, DataFile.Opener opener, SheetLocale locale, SheetMapping mapping) {
    this.name = name;
    this.opener = opener;
    this.locale = locale;
    this.mapping = mapping;
  }

  /**
   * A file on disk.
   *
   * @param path where it is
   * @param locale how its numbers and dates are written
   * @return the file, which is not opened yet
   */
  public static SheetFile of(Path path, SheetLocale locale) {
    Path file = Check.notNull(path, "path").getFileName();
    return opened(
        file == null ? path.toString() : file.toString(), () -> Files.newInputStream(path), locale);
  }

  /**
   * A file that is given as its bytes.
   *
   * @param name what reports call it; not blank
   * @param bytes the bytes; not copied
   * @param locale how its numbers and dates are written
   * @return the file
   */
  public static SheetFile bytes(String name, byte[] bytes, SheetLocale locale) {
    return opened(name, () -> new ByteArrayInputStream(bytes), locale);
  }

  /**
   * A file from elsewhere.
   *
   * @param name what reports call it; not blank
   * @param opener opens it, again for each reading
   * @param locale how its numbers and dates are written
   * @return the file, which is not opened yet
   */
  public static SheetFile opened(String name, DataFile.Opener opener, SheetLocale locale) {
    Check.notBlank(Check.notNull(name, "name"), "name");
    return new SheetFile(
        name,
        Check.notNull(opener, "opener"),
        Check.notNull(locale, "locale"),
        SheetMapping.builder().build());
  }

  /** The same file with what its headings do not say. */
  public SheetFile mapped(SheetMapping mapping) {
    return new SheetFile(name, opener, locale, Check.notNull(mapping, "mapping"));
  }

  /** What reports call it; not blank. */
  public String name() {
    return name;
  }

  /** How its numbers and dates are written. */
  public SheetLocale locale() {
    return locale;
  }

  /** What its headings do not say. */
  public SheetMapping mapping() {
    return mapping;
  }

  DataFile.Opener opener() {
    return opener;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
