package org.creativehubs.core.files;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Says why a file cannot be read as what was asked for: all faults of all rows at once, each with
 * its line, its column and what to say to get past it. The same fault in many rows is told once,
 * with how often it stands there; of the others at most {@link #MOST_LISTED} are listed. The
 * message has a line for each.
 */
public final class InvalidFileException extends InvalidValueException {

  /** How many different faults are listed. */
  public static final int MOST_LISTED = 20;

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // read again from the message alone
  private final transient List<FileFault> places;

  private final long more;

  InvalidFileException(String file, List<FileFault> places, long more) {
    super(
        places.get(0).code(),
        DataFile.class,
        places.get(0).place(),
        places.get(0).rule(),
        places.get(0).value(),
        message(file, places, more));
    this.places = List.copyOf(places);
    this.more = more;
  }

  /**
   * A refusal of a file of which nothing can be used.
   *
   * @param file what reports call it
   * @param places what is wrong with it; at least one
   * @return the exception, to be thrown
   */
  public static InvalidFileException of(String file, List<FileFault> places) {
    Check.notEmpty(places, "places");
    int listed = Math.min(places.size(), MOST_LISTED);
    return new InvalidFileException(file, places.subList(0, listed), places.size() - listed);
  }

  private static String message(String file, List<FileFault> places, long more) {
    String lines = places.stream().map(FileFault::toString).collect(Collectors.joining("\n"));
    return file
        + ": "
        + (places.size() == 1 ? "" : "\n")
        + lines
        + (more == 0 ? "" : "\nand " + Show.number((double) more) + " more faults of other kinds");
  }

  /** The faults that are listed, in the order of their lines; at least one. */
  public List<FileFault> places() {
    return places;
  }

  /** How many faults are not listed; zero or more. */
  public long more() {
    return more;
  }

  @Override
  public List<? extends InvalidValueException> faults() {
    return places.stream().map(FileFault::thrown).toList();
  }
}
