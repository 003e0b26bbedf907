package org.creativehubs.metrics.spatial;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A place and its neighbours, with the weight of each where they do not weigh the same. */
@HubValue
@Value.Immutable
public abstract class Neighbours {

  static final double LEAST = 1e-100;
  static final double MOST = 1e100;

  Neighbours() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A place with neighbours that weigh the same.
   *
   * @param label the place; not blank
   * @param neighbours its neighbours, each once and not itself; none for an island
   * @return the place
   */
  public static Neighbours of(String label, List<String> neighbours) {
    return new Builder().label(label).addAllNeighbours(neighbours).build();
  }

  /**
   * A place with neighbours that weigh differently.
   *
   * @param label the place; not blank
   * @param weights the weight of each neighbour; each in [1e-100, 1e100], none for an island
   * @return the place
   */
  public static Neighbours weighted(String label, Map<String, Double> weights) {
    Builder place = new Builder().label(label);
    return place.addAllNeighbours(weights.keySet()).addAllWeights(weights.values()).build();
  }

  /**
   * Reads neighbours from a file with a row for each pair. What is needed has the roles {@code
   * label} and {@code neighbour}; {@code weight}, above zero, may be there for all of them. A place
   * whose neighbour is left blank has none.
   *
   * @param file the file, with what it is
   * @return the places in the order in which they come first, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<List<Neighbours>> read(DataFile file) {
    return file.read(new NeighboursReader());
  }

  /** The place; not blank. */
  public abstract String label();

  /** Its neighbours in order, each once and not itself; none for an island. */
  public abstract List<String> neighbours();

  /**
   * How much each neighbour weighs before the {@link WeightStyle}, in the order of {@link
   * #neighbours()}, each in [1e-100, 1e100]; left out where all weigh 1.
   */
  public abstract List<Double> weights();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    Check.texts(neighbours(), "neighbours");
    int own = neighbours().indexOf(label());
    Check.that(own < 0, Fault.INCONSISTENT, "neighbours[" + own + "]", "be another place", label());
    Check.that(
        weights().isEmpty() || weights().size() == neighbours().size(),
        Fault.INCONSISTENT,
        "weights",
        "be as many as neighbours, or none",
        weights().size());
    for (int i = 0; i < weights().size(); i++) {
      checkWeight(weights().get(i), "weights[" + i + "]");
    }
  }

  static void checkWeight(double weight, String field) {
    Check.between(weight, LEAST, MOST, field);
  }

  /** The weight of a neighbour before the style, by its position among them. */
  final double weight(int neighbour) {
    return weights().isEmpty() ? 1 : weights().get(neighbour);
  }

  /** Builds {@link Neighbours}. */
  public static final class Builder extends ImmutableNeighbours.Builder {
    Builder() {}
  }
}
