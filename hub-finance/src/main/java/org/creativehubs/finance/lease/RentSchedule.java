package org.creativehubs.finance.lease;

import static org.creativehubs.finance.lease.WrittenSchedule.checkTotal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.ChargeLines;
import org.jspecify.annotations.Nullable;

/**
 * The lines that {@link LeaseSchedule} derives from a lease. They cover the term of every charge
 * once, or are those that fall due in a period; the totals are their sums.
 *
 * <p>Lease and lines hold every figure and every convention that was used; the explanations are put
 * into words from them when asked for. Lines and totals that are read from JSON must be those of
 * the lease.
 */
@Immutable
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "lease",
  "period",
  "lines",
  "totalGross",
  "totalConcession",
  "totalNet",
  "totalVat",
  "explanation"
})
@HubForm
public final class RentSchedule implements ExplainedAnswer, ExplainedTable {

  @SuppressWarnings("Immutable") // value types are immutable
  private final LeaseTerms lease;

  @SuppressWarnings("Immutable") // value types are immutable
  private final Optional<DateRange> period;

  @SuppressWarnings("Immutable") // value types are immutable
  private final ImmutableList<RentLine> lines;

  private RentSchedule(
      LeaseTerms lease, Optional<DateRange> period, ImmutableList<RentLine> lines) {
    this.lease = lease;
    this.period = period;
    this.lines = lines;
  }

  static RentSchedule of(LeaseTerms lease, Optional<DateRange> period) {
    checkPeriod(lease, period);
    LeaseSchedule.LINES.check("lease", ChargeLines.most(lease, period));
    return new RentSchedule(lease, period, ChargeLines.of(lease, period));
  }

  static void checkPeriod(LeaseTerms lease, Optional<DateRange> period) {
    Check.givenIf(period, "period", lease.payable().isOpen(), "the lease has no end");
  }

  /** Totals that are given must be the sums; the explanation is written again. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RentSchedule fromJson(WrittenSchedule written) {
    RentSchedule schedule = of(written.lease(), written.period());
    written.checkLines(schedule.lines());
    checkTotal(written.totalGross(), "totalGross", schedule.totalGross());
    checkTotal(written.totalConcession(), "totalConcession", schedule.totalConcession());
    checkTotal(written.totalNet(), "totalNet", schedule.totalNet());
    Money zero = Money.zero(written.lease().currency());
    checkTotal(written.totalVat(), "totalVat", schedule.totalVat().orElse(zero));
    return schedule;
  }

  /** The definition that the lines are derived from, with every convention. */
  @JsonProperty("lease")
  public LeaseTerms lease() {
    return lease;
  }

  /** The days on which the lines fall due; absent where they are those of the whole term. */
  @JsonProperty("period")
  public Optional<DateRange> period() {
    return period;
  }

  /** The lines, charge by charge in the order of the lease, each in the order of its days. */
  @JsonProperty("lines")
  public List<RentLine> lines() {
    return lines;
  }

  /**
   * The lines of one charge.
   *
   * @param charge its name
   * @return its lines in the order of their days
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the lease has no such charge
   */
  public List<RentLine> linesOf(String charge) {
    List<String> names = lease.charges().stream().map(RentCharge::name).toList();
    boolean known = names.contains(charge);
    Check.that(known, Fault.UNKNOWN_CODE, "charge", "be one of " + names, charge);
    return lines.stream().filter(line -> line.charge().equals(charge)).toList();
  }

  /**
   * The lines that fall due in a period.
   *
   * @param period such as a financial year
   * @return the lines of all charges, in the order of {@link #lines()}
   */
  public List<RentLine> dueIn(DateRange period) {
    return lines.stream().filter(line -> period.contains(line.due())).toList();
  }

  /** Everything that would be due in the period, or over the term, without concessions. */
  @JsonProperty("totalGross")
  public Money totalGross() {
    return total(RentLine::gross);
  }

  /** Everything that is conceded in the period, or over the term. */
  @JsonProperty("totalConcession")
  public Money totalConcession() {
    return total(RentLine::concession);
  }

  /** Everything that is due in the period, or over the term, before value added tax. */
  @JsonProperty("totalNet")
  public Money totalNet() {
    return total(RentLine::net);
  }

  /** The value added tax of all lines; absent if no charge has any. */
  @JsonProperty("totalVat")
  public Optional<Money> totalVat() {
    return lease.charges().stream().anyMatch(charge -> charge.vatRate().isPresent())
        ? Optional.of(total(line -> line.vat().orElseGet(() -> Money.zero(lease.currency()))))
        : Optional.empty();
  }

  /** Conventions, changes and totals of every charge; the last step is {@link #totalNet()}. */
  @JsonProperty("explanation")
  @Override
  public Explanation explanation() {
    return ScheduleExplanation.of(lease, period, lines);
  }

  /**
   * One row for each line, with first and last day as leases name them, and the totals. A row is
   * named by the charge and the first day of its line, such as {@code rent 2026-04-01}.
   */
  @Override
  public Sheet<RentLine> sheet() {
    return ScheduleGrid.of(lease).sheet("What is due: " + this, lines);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RentSchedule that
        && lease.equals(that.lease)
        && period.equals(that.period)
        && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return lease.hashCode();
  }

  /** Number of lines, term and total in one line. */
  @Override
  public String toString() {
    return Show.line(
        "{}: {} lines from {} to {}, {} net",
        lease.id().orElse("lease"),
        lines.size(),
        days().start(),
        days().lastDay(),
        totalNet());
  }

  /** The period, or else the days for which charges run. */
  private DateRange days() {
    return period.orElseGet(lease::payablePeriod);
  }

  private Money total(Function<RentLine, Money> amount) {
    return Money.sum(lease.currency(), lines.stream().map(amount).toList());
  }
}
