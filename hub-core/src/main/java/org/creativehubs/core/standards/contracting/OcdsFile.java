package org.creativehubs.core.standards.contracting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.StandardReport;
import org.creativehubs.core.standards.internal.Reading;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file of releases or records as the Open Contracting Data Standard has them.
 *
 * <pre>{@code
 * OcdsFile file = OcdsFile.of(Path.of("contracts.json"));
 * StandardRead<List<ServiceLevelAgreement>> read = file.agreements();
 * read.report().lines(); // what could not be used, and why
 * }</pre>
 *
 * <p>Of a record its compiled release is read, or else its last release, if it stands in the file.
 * Records without a fault are used; every fault of the others is told by its path.
 */
public final class OcdsFile {

  static final String STANDARD = "Open Contracting Data Standard 1.1.5";

  private final String name;
  private final DataFile.Opener opener;

  private OcdsFile(String name, DataFile.Opener opener) {
    this.name = name;
    this.opener = opener;
  }

  /**
   * A file on disk.
   *
   * @param path where it is
   * @return the file, which is not opened yet
   */
  public static OcdsFile of(Path path) {
    @Nullable Path last = Check.notNull(path, "path").getFileName();
    return opened(String.valueOf(last == null ? path : last), () -> Files.newInputStream(path));
  }

  /**
   * A file that is given as its bytes.
   *
   * @param name what reports call it; not blank
   * @param bytes the bytes; not copied
   * @return the file
   */
  public static OcdsFile bytes(String name, byte[] bytes) {
    return opened(name, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * A file from elsewhere.
   *
   * @param name what reports call it; not blank
   * @param opener opens it, again for each reading
   * @return the file, which is not opened yet
   */
  public static OcdsFile opened(String name, DataFile.Opener opener) {
    Check.notBlank(Check.notNull(name, "name"), "name");
    return new OcdsFile(name, Check.notNull(opener, "opener"));
  }

  /**
   * Hands out one release after the other and keeps none.
   *
   * @param taker takes a release; one that it refuses with an {@link InvalidValueException} is left
   *     out, and the reason told
   * @return what was met
   */
  public StandardReport each(Consumer<OcdsRelease> taker) {
    Reading reading = new Reading(name, STANDARD);
    read(reading, taker);
    return reading.report();
  }

  /**
   * All releases of the file.
   *
   * @return the releases without those that have a fault
   * @throws InvalidValueException with all faults if no release can be used
   */
  public StandardRead<List<OcdsRelease>> releases() {
    Reading reading = new Reading(name, STANDARD);
    List<OcdsRelease> releases = new ArrayList<>();
    read(reading, releases::add);
    return result(releases, reading);
  }

  /**
   * The contracts as agreements, whose milestones are the promises. A milestone that does not come
   * from this library is a promise that one thing is done.
   *
   * @return an agreement for each contract of each release; those with a fault are left out
   * @throws InvalidValueException with all faults if there is none
   */
  public StandardRead<List<ServiceLevelAgreement>> agreements() {
    return contracts(OcdsNouns::agreement);
  }

  /**
   * The contracts as head leases. Of one that does not come from this library only the parties, the
   * premises and the period are known: what is payable, and when, has no field in the standard.
   *
   * @return a head lease for each contract of each release; those with a fault are left out
   * @throws InvalidValueException with all faults if there is none
   */
  public StandardRead<List<HeadLease>> headLeases() {
    return contracts(OcdsNouns::headLease);
  }

  private <T> StandardRead<List<T>> contracts(BiFunction<OcdsRelease, OcdsContract, T> noun) {
    Reading reading = new Reading(name, STANDARD);
    List<T> made = new ArrayList<>();
    Reading nouns = new Reading(name, STANDARD);
    read(
        reading,
        release -> {
          nouns.enter(release.ocid());
          for (int i = 0; i < release.contracts().size(); i++) {
            nouns.enter("contracts");
            nouns.enter(i);
            nouns.record(add(made, noun, release, release.contracts().get(i), nouns));
            nouns.leave();
            nouns.leave();
          }
          nouns.leave();
        });
    nouns.take(reading);
    return result(made, nouns);
  }

  private static <T> boolean add(
      List<T> made,
      BiFunction<OcdsRelease, OcdsContract, T> noun,
      OcdsRelease release,
      OcdsContract contract,
      Reading reading) {
    try {
      return made.add(noun.apply(release, contract));
    } catch (InvalidValueException e) {
      reading.tell(e);
      return false;
    }
  }

  private static <T> StandardRead<List<T>> result(List<T> made, Reading reading) {
    if (made.isEmpty()) {
      throw reading.refused();
    }
    return new StandardRead<>(List.copyOf(made), reading.report());
  }

  private void read(Reading reading, Consumer<OcdsRelease> taker) {
    Consumer<Reading> releases = in -> in.record(take(in, OcdsRelease.SHAPE.read(in), taker));
    Consumer<Reading> records = in -> in.record(record(in, taker));
    try (InputStream stream = opener.open();
        JsonCursor json = JsonCursor.of(stream)) {
      json.next();
      Packages.SHAPE.read(reading.of(json), Map.of("releases", releases, "records", records));
      if (reading.records() == 0) {
        reading.tell("", Fault.EMPTY, "hold releases or records", "neither", "");
      }
    } catch (InvalidJsonException e) {
      reading.tell(e);
    } catch (IOException e) {
      reading.tell("", Fault.UNREADABLE, "be readable", String.valueOf(e.getMessage()), "");
    }
  }

  private static boolean take(
      Reading in, @Nullable OcdsRelease release, Consumer<OcdsRelease> taker) {
    if (release == null) {
      return false;
    }
    try {
      taker.accept(release);
      return true;
    } catch (InvalidValueException e) {
      in.tell(e);
      return false;
    }
  }

  private static boolean record(Reading in, Consumer<OcdsRelease> taker) {
    @Nullable OcdsRecord record = OcdsRecord.SHAPE.read(in);
    if (record == null || record.compiledRelease().isPresent()) {
      return record != null && take(in, record.compiledRelease().orElseThrow(), taker);
    }
    JsonText last = record.releases().get(record.releases().size() - 1);
    try {
      return take(in, OcdsRelease.parse(last.toString()), taker);
    } catch (InvalidValueException e) {
      in.enter("releases");
      in.enter(record.releases().size() - 1);
      in.tell(e);
      in.leave();
      in.leave();
      return false;
    }
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
