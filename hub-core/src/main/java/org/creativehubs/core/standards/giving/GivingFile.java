package org.creativehubs.core.standards.giving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.StandardReport;
import org.creativehubs.core.standards.internal.Reading;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file of grants as 360Giving has it.
 *
 * <pre>{@code
 * GivingFile file = GivingFile.of(Path.of("grants.json"));
 * StandardRead<List<FundingAward>> awards = file.awards();
 * awards.report().lines(); // what could not be used, and why
 * }</pre>
 *
 * <p>Grants without a fault are used; every fault of the others is told by its path, and no grant
 * is left out without one. A file that breaks off is used up to there. Files under the headings of
 * the standard are read by {@code Sheets.grants}.
 */
public final class GivingFile {

  /** The latest edition of the standard whose fields are known here; earlier ones have fewer. */
  public static final String EDITION = "1.4";

  static final String STANDARD = "360Giving " + EDITION;
  private static final int HEED_EVERY = 1_000;

  private final String name;
  private final DataFile.Opener opener;

  private GivingFile(String name, DataFile.Opener opener) {
    this.name = name;
    this.opener = opener;
  }

  /**
   * A file on disk.
   *
   * @param path where it is
   * @return the file, which is not opened yet
   */
  public static GivingFile of(Path path) {
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
  public static GivingFile bytes(String name, byte[] bytes) {
    return opened(name, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * A file from elsewhere.
   *
   * @param name what reports call it; not blank
   * @param opener opens it, again for each reading
   * @return the file, which is not opened yet
   */
  public static GivingFile opened(String name, DataFile.Opener opener) {
    Check.notBlank(Check.notNull(name, "name"), "name");
    return new GivingFile(name, Check.notNull(opener, "opener"));
  }

  /**
   * Hands out one grant after the other and keeps none, so that a file of any length is read in
   * little memory.
   *
   * @param taker takes a grant; one that it refuses with an {@link InvalidValueException} is left
   *     out, and the reason told
   * @return what was met
   */
  public StandardReport each(Consumer<GivingGrant> taker) {
    Reading reading = new Reading(name, STANDARD);
    read(reading, taker);
    return reading.report();
  }

  /**
   * All grants, with what the file says of itself.
   *
   * @return the file without the grants that have a fault
   * @throws InvalidValueException with all faults if no grant can be used
   */
  public StandardRead<GivingPackage> read() {
    List<GivingGrant> grants = new ArrayList<>();
    Reading reading = new Reading(name, STANDARD);
    GivingPackage.Builder file = read(reading, grants::add);
    if (grants.isEmpty()) {
      throw reading.refused();
    }
    return new StandardRead<>(file.addAllGrants(grants).build(), reading.report());
  }

  /**
   * The grants as awards.
   *
   * @return the awards of the grants that have no fault and can be awards; no two of one id
   * @throws InvalidValueException with all faults if no grant can be used
   */
  public StandardRead<List<FundingAward>> awards() {
    Reading reading = new Reading(name, STANDARD);
    GivingAwards awards = new GivingAwards(name, reading);
    read(reading, awards);
    return awards.read();
  }

  /**
   * How much was awarded, to whom and when, without keeping a grant.
   *
   * @return the sums of the grants that have no fault
   */
  public StandardRead<GivingTotals> totals() {
    GivingTotals.Sums sums = new GivingTotals.Sums();
    StandardReport report = each(sums);
    return new StandardRead<>(sums.totals(), report);
  }

  private GivingPackage.Builder read(Reading reading, Consumer<GivingGrant> taker) {
    Spending spending = Spending.current();
    int[] count = new int[1];
    Consumer<Reading> grants =
        in -> {
          reading.record(take(in, taker));
          if (++count[0] % HEED_EVERY == 0) {
            spending.heed();
          }
        };
    GivingPackage.Builder file = GivingPackage.builder();
    try (InputStream stream = opener.open();
        JsonCursor json = JsonCursor.of(stream)) {
      json.next();
      file = GivingPackage.SHAPE.read(reading.of(json), Map.of("grants", grants));
    } catch (InvalidJsonException e) {
      reading.tell(e);
    } catch (IOException e) {
      reading.tell("", Fault.UNREADABLE, "be readable", String.valueOf(e.getMessage()), "");
    }
    return file;
  }

  private static boolean take(Reading in, Consumer<GivingGrant> taker) {
    Optional<GivingGrant> grant = Optional.ofNullable(GivingGrant.SHAPE.read(in));
    grant.ifPresent(one -> GivingCodes.unknown(one).forEach(in::remark));
    try {
      grant.ifPresent(taker);
      return grant.isPresent();
    } catch (InvalidValueException e) {
      in.tell(e);
      return false;
    }
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
