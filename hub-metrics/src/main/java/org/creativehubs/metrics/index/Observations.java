package org.creativehubs.metrics.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The values of one variable, labelled and in order. */
@HubValue
@Value.Immutable
public abstract class Observations {

  Observations() {}

  /**
   * Observations of weight 1 in no group.
   *
   * @param measure what is measured, with its unit; not blank
   * @param values finite values by label, in order
   * @return the observations
   */
  public static Observations of(String measure, Map<String, Double> values) {
    Builder builder = builder();
    builder.measure(measure);
    values.forEach((label, value) -> builder.addEntries(Observation.of(label, value)));
    return builder.build();
  }

  /**
   * Reads observations from a file, such as values of regions, which may be negative. What is
   * needed has the roles {@code label} and {@code value}, and where the file has them {@code
   * weight} and {@code group}. Where it has a {@code period} it must hold one, see {@link
   * #readPeriods}. A value that is not known is refused, unless the layout leaves such rows out.
   *
   * @param file the file, with what it is
   * @return the observations in the order of the rows, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<Observations> read(DataFile file) {
    return file.read(new ObservationsReader<>(file.layout(), ObservationsReader::one));
  }

  /**
   * Reads the observations of several periods from a file, as {@link #read} does.
   *
   * @param file the file, with what it is; what its {@code period} is must be said
   * @return the observations of each period, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<Map<FilePeriod, Observations>> readPeriods(DataFile file) {
    return file.read(new ObservationsReader<>(file.layout(), ObservationsReader::all));
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is measured, with its unit, such as {@code income in GBP a year}; not blank. */
  public abstract String measure();

  /** The observations in order, each label once; at least one. */
  public abstract List<Observation> entries();

  /** Where the values come from. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.notEmpty(entries(), "entries");
    Check.distinct(entries(), Observation::label, "entries", "label");
  }

  /** The labels in order. */
  public final List<String> labels() {
    return entries().stream().map(Observation::label).toList();
  }

  /** The values in order; a new array. */
  public final double[] values() {
    return entries().stream().mapToDouble(Observation::value).toArray();
  }

  /** The weights in order; a new array. */
  public final double[] weights() {
    return entries().stream().mapToDouble(Observation::weight).toArray();
  }

  /** The measure and the number of observations in one line. */
  @Override
  public final String toString() {
    return Show.noted(measure() + ", " + counted(), "source", source());
  }

  private String counted() {
    return entries().size() + (entries().size() == 1 ? " observation" : " observations");
  }

  /** Builds {@link Observations}. */
  public static final class Builder extends ImmutableObservations.Builder {
    Builder() {}
  }
}
