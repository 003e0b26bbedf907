package org.creativehubs.core.cluster;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/** A tie between two places, such as people who go to meetings in both; it has no direction. */
@HubValue
@Value.Immutable
public abstract class NetworkTie {

  NetworkTie() {}

  /**
   * Reads ties from a file with a row for each. What is needed has the roles {@code from} and
   * {@code to}, and where the file has them {@code kind}, {@code strength} and {@code count};
   * without a kind they are of kind {@code tie}.
   *
   * @param file the file, with what it is
   * @return the ties in the order of the rows, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<List<NetworkTie>> read(DataFile file) {
    return file.read(new TiesReader());
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The one place; not blank. */
  public abstract String from();

  /** The other place; not blank, and another than {@link #from()}. */
  public abstract String to();

  /** What ties them, in kebab-case, such as {@code meetup}. */
  public abstract String kind();

  /** How strong the study calls it. */
  public abstract Optional<TieStrength> strength();

  /** How many links it is made of, zero or more; absent where the study does not count. */
  public abstract Optional<QualifiedNumber> count();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(() -> Check.notBlank(from(), "from"), () -> Check.notBlank(to(), "to"));
    Check.together(
        () -> Check.that(!to().equals(from()), Fault.INCONSISTENT, "to", "differ from from", to()),
        () -> Slug.check(kind(), "kind"),
        () -> count().ifPresent(n -> Check.notNegative(n, "count")));
  }

  /** What two ties of the same kind between the same places have in common. */
  final List<String> identity() {
    boolean inOrder = from().compareTo(to()) < 0;
    return List.of(kind(), inOrder ? from() : to(), inOrder ? to() : from());
  }

  /** Both places and the strength in words. */
  public final String words() {
    return from() + " - " + to() + strength().map(strength -> ": " + strength.label()).orElse("");
  }

  /** Both places and the strength in words, with the kind of tie, the count and the source. */
  @Override
  public final String toString() {
    return Show.line(
        "{} ({}{}){}",
        words(),
        kind(),
        count().map(number -> ", " + number),
        source().map(source -> " [" + source + "]"));
  }

  /** Builds a {@link NetworkTie}. */
  public static final class Builder extends ImmutableNetworkTie.Builder {
    Builder() {}
  }
}
