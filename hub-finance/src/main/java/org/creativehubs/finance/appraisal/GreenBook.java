package org.creativehubs.finance.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.BundledTable;

/**
 * The discount rates of one edition of HM Treasury's Green Book, for flows in real terms. Editions
 * change, so one is always named.
 */
public final class GreenBook {

  private static final List<DiscountKind> KINDS = List.of(DiscountKind.values());
  private static final int FIRST_NOTE = 4; // columns of a row before it
  private static final ImmutableList<GreenBook> EDITIONS = load();

  private final String edition;
  private final PartialDate published;
  private final EditionState state;
  private final String place;
  private final ImmutableMap<DiscountKind, String> notes;
  private final ImmutableMap<DiscountKind, DiscountSchedule> schedules;

  private GreenBook(List<String> row, List<List<String>> rates) {
    this.edition = row.get(0);
    this.published = PartialDate.parse(row.get(1));
    this.state = EditionState.valueOf(row.get(2));
    this.place = row.get(3);
    this.notes = Maps.toMap(KINDS, kind -> row.get(FIRST_NOTE + KINDS.indexOf(kind)));
    this.schedules = Maps.toMap(KINDS, kind -> schedule(kind, rates));
  }

  /**
   * An edition by its name.
   *
   * @param edition such as {@code "2026"}
   * @return the edition
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it is not known
   */
  public static GreenBook of(String edition) {
    return Check.named(EDITIONS, GreenBook::edition, edition, "edition");
  }

  /**
   * The edition that was in force on a date, as far as the table here goes. Where only the year of
   * publication is known, an edition counts from the end of that year.
   *
   * @param date the date of the appraisal
   * @return the edition
   * @throws InvalidValueException if the date is before the first edition in the table
   */
  public static GreenBook inForceOn(LocalDate date) {
    LocalDate first = EDITIONS.get(0).published().latest();
    Check.that(!date.isBefore(first), "date", "be " + first + " or later", date);
    return EDITIONS.reverse().stream()
        .filter(book -> !date.isBefore(book.published().latest()))
        .findFirst()
        .orElseThrow();
  }

  /** All editions known, the oldest first. */
  public static List<GreenBook> editions() {
    return EDITIONS;
  }

  /** The name of the edition: its year. */
  public String edition() {
    return edition;
  }

  /** When it was published, as far as is known. */
  public PartialDate published() {
    return published;
  }

  /** Whether a later edition is known. */
  public EditionState state() {
    return state;
  }

  /**
   * One of its schedules.
   *
   * @param kind which
   * @return rates from year 0 to year 301 and after
   */
  public DiscountSchedule schedule(DiscountKind kind) {
    return Objects.requireNonNull(schedules.get(kind), "kind");
  }

  /** Such as {@code Green Book 2026}. */
  @Override
  public String toString() {
    return "Green Book " + edition;
  }

  private DiscountSchedule schedule(DiscountKind kind, List<List<String>> rates) {
    DiscountSchedule.Builder schedule = DiscountSchedule.builder();
    schedule.provenance(provenance(kind));
    rates.stream()
        .filter(row -> row.get(0).equals(edition) && row.get(1).equals(kind.name()))
        .forEach(row -> schedule.addBands(band(row)));
    return schedule.build();
  }

  private Provenance provenance(DiscountKind kind) {
    return Provenance.builder()
        .name(this + ", " + kind.words())
        .dated(published)
        .source(
            Source.builder()
                .document("HM Treasury, The Green Book")
                .edition(edition)
                .place(place)
                .build())
        .standing(AssumptionStanding.AS_QUOTED)
        .note(Check.notNull(notes.get(kind), "note"))
        .build();
  }

  private static DiscountBand band(List<String> row) {
    int from = Integer.parseInt(row.get(2));
    Ratio rate = Ratio.parse(row.get(4));
    return row.get(3).isEmpty()
        ? DiscountBand.from(from, rate)
        : DiscountBand.of(from, Integer.parseInt(row.get(3)), rate);
  }

  private static ImmutableList<GreenBook> load() {
    List<List<String>> rates = BundledTable.rows(GreenBook.class, "green-book-discount-rates.txt");
    return BundledTable.rows(GreenBook.class, "green-book-editions.txt").stream()
        .map(row -> new GreenBook(row, rates))
        .collect(ImmutableList.toImmutableList());
  }
}
