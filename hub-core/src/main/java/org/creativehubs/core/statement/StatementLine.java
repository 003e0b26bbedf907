package org.creativehubs.core.statement;

import java.util.Optional;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * One category of a statement with its amount, its share of the whole, or both. Both are absent
 * where the document names only the category.
 */
@HubValue
@Value.Immutable
public abstract class StatementLine {

  StatementLine() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The category; not blank. */
  public abstract String category();

  /** The source of funding that a revenue belongs to. */
  public abstract Optional<FundingSourceKind> kind();

  /** The amount over the period of the statement; any amount. */
  public abstract Optional<Money> amount();

  /** The share of the whole as a decimal fraction; in [0, 1]. */
  public abstract Optional<Ratio> share();

  /** What the document says about it; not blank. */
  public abstract Optional<String> note();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(category(), "category"),
        () -> share().ifPresent(share -> Check.share(share, "share")),
        () -> note().ifPresent(note -> Check.notBlank(note, "note")));
  }

  /** Builds a {@link StatementLine}. */
  public static final class Builder extends ImmutableStatementLine.Builder {
    Builder() {}
  }
}
