package org.creativehubs.metrics.spatial;

import java.util.List;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A place and its neighbours. */
@HubValue
@Value.Immutable
public abstract class Neighbours {

  Neighbours() {}

  /**
   * A place with its neighbours.
   *
   * @param label the place; not blank
   * @param neighbours its neighbours, each once and not itself; none for an island
   * @return the place
   */
  public static Neighbours of(String label, List<String> neighbours) {
    return new Builder().label(label).addAllNeighbours(neighbours).build();
  }

  /**
   * Reads neighbours from a file with a row for each pair. What is needed has the roles {@code
   * label} and {@code neighbour}; a place whose neighbour is left blank has none.
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

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    Check.texts(neighbours(), "neighbours");
    int own = neighbours().indexOf(label());
    Check.that(own < 0, Fault.INCONSISTENT, "neighbours[" + own + "]", "be another place", label());
  }

  static final class Builder extends ImmutableNeighbours.Builder {
    Builder() {}
  }
}
