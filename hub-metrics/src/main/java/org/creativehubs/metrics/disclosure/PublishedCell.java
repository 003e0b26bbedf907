package org.creativehubs.metrics.disclosure;

import java.util.Optional;
import java.util.OptionalLong;
import org.creativehubs.core.employment.TableCell;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One cell or total of a published table: what it shows, and why. */
@HubValue
@Value.Immutable
public abstract class PublishedCell {

  PublishedCell() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The region, as a label that is not blank; absent for the total of all regions. */
  public abstract Optional<String> region();

  /** The industry, as a label that is not blank; absent for the total of all industries. */
  public abstract Optional<String> industry();

  /** How the cell is published. */
  public abstract CellStatus status();

  /** The whole number that is shown, zero or more; absent where the cell is hidden. */
  public abstract OptionalLong value();

  /** The step the number was rounded to, at least 1; present only where it is rounded. */
  public abstract OptionalLong base();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    region().ifPresent(region -> Check.notBlank(region, "region"));
    industry().ifPresent(industry -> Check.notBlank(industry, "industry"));
    value().ifPresent(value -> WholeCounts.check(value, "value"));
    base().ifPresent(base -> RoundingBand.checkBase(base));
    boolean isRounded = status() == CellStatus.ROUNDED;
    Check.givenExactlyIf(given(value()), "value", !isHidden(), "the cell is not hidden");
    Check.givenExactlyIf(given(base()), "base", isRounded, "the cell is rounded");
  }

  private static Optional<Long> given(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  /** Whether the cell shows no number. */
  public final boolean isHidden() {
    return status().isHidden();
  }

  /** Whether a rounded number is a multiple of its step; true for any other cell. */
  public final boolean isOnStep() {
    return base().isEmpty() || value().orElseThrow() % base().getAsLong() == 0;
  }

  /** Region and industry, such as {@code North, film} or {@code North, total}. */
  public final String name() {
    return region().orElse("total") + ", " + industry().orElse("total");
  }

  /** The cell of a table, which is unknown where this one is hidden. */
  final TableCell asTableCell(CellFlag flag) {
    String of = region().orElseThrow();
    String in = industry().orElseThrow();
    return value().isPresent()
        ? TableCell.of(of, in, (double) value().getAsLong())
        : TableCell.unknown(of, in, flag);
  }

  /** The total of a region, of an industry or of all, which is shown. */
  final TableTotal asTotal() {
    double count = value().orElseThrow();
    return region()
        .map(region -> TableTotal.ofRegion(region, count))
        .or(() -> industry().map(industry -> TableTotal.ofIndustry(industry, count)))
        .orElseGet(() -> TableTotal.ofAll(count));
  }

  /** The number, or the marker of a hidden cell. */
  final Answer shown(String marker) {
    return value().isPresent() ? Answer.number((double) value().getAsLong()) : Answer.text(marker);
  }

  /** Builds a {@link PublishedCell}. */
  public static final class Builder extends ImmutablePublishedCell.Builder {
    Builder() {}
  }
}
