package org.creativehubs.metrics.growth;

import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Births, deaths and the stock of businesses of a place or an industry in a year. */
@HubValue
@Value.Immutable
public abstract class BusinessCounts {

  BusinessCounts() {}

  /**
   * Reads business demography from a file with a row for each place, industry or year. What is
   * needed has the role {@code label}, and where the file has them {@code births}, {@code deaths},
   * {@code active}, {@code highGrowth} and {@code activeTenPlus}; what is not known is absent.
   *
   * @param file the file, with what it is
   * @return the counts in the order of the rows, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<List<BusinessCounts>> read(DataFile file) {
    return file.read(new BusinessCountsReader());
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The place, industry or year; not blank. */
  public abstract String label();

  /** Businesses born in the year; 0 or from 1e-100 to 1e100, absent where not published. */
  public abstract OptionalDouble births();

  /** Businesses that died in the year; 0 or from 1e-100 to 1e100, absent where not published. */
  public abstract OptionalDouble deaths();

  /**
   * Businesses active in the year, the stock; 0 or from 1e-100 to 1e100, absent where not
   * published.
   */
  public abstract OptionalDouble active();

  /** Businesses of high growth; 0 or from 1e-100 to 1e100, absent where not published. */
  public abstract OptionalDouble highGrowth();

  /**
   * Active businesses of ten employees or more; 0 or from 1e-100 to 1e100, absent where not
   * published.
   */
  public abstract OptionalDouble activeTenPlus();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    count(births(), "births");
    count(deaths(), "deaths");
    count(active(), "active");
    count(highGrowth(), "highGrowth");
    count(activeTenPlus(), "activeTenPlus");
  }

  private static void count(OptionalDouble count, String field) {
    count.ifPresent(given -> Counts.checked(given, field));
  }

  /** Builds {@link BusinessCounts}. */
  public static final class Builder extends ImmutableBusinessCounts.Builder {
    Builder() {}
  }
}
