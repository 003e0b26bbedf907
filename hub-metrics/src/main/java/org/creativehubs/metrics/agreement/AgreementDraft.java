package org.creativehubs.metrics.agreement;

import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An agreement that could be made, whether each promise can be kept, and what must be recorded. */
@HubValue
@Value.Immutable
public abstract class AgreementDraft implements Explained, ExplainedTable {

  private static final Undefined NO_WORD =
      Reason.AS_GIVEN.because("no word of it is open, or its meaning is not settled");
  private static final Undefined NO_PERIOD =
      Reason.NOT_KNOWN.because("the promise does not say how often it is to be kept");

  private static final Grid<DesignedObligation> PROMISES =
      Grid.by("promise", (DesignedObligation one) -> one.obligation().promise())
          .with(
              Column.words("can be kept", DesignedObligation::reach)
                  .after(one -> one.explanation().steps()))
          .with(
              Column.<DesignedObligation>answer(
                      "needed", ColumnKind.QUANTITY, DesignedObligation::needed)
                  .after(one -> one.explanation().steps()))
          .with(
              Column.<DesignedObligation>answer("expected", DesignedObligation::expected)
                  .after(one -> one.explanation().steps()))
          .with(
              Column.<DesignedObligation>answer("certain to be kept", DesignedObligation::reachable)
                  .after(one -> one.explanation().steps()))
          .with(Column.words("every", one -> one.obligation().every(), NO_PERIOD))
          .with(Column.text("read as", DesignedObligation::reading, NO_WORD))
          .with(Column.text("still to be said", AgreementDraft::open))
          .orById(one -> one.obligation().id());

  private static final Grid<RecordToKeep> RECORDS =
      Grid.by("record", RecordToKeep::what)
          .with(Column.text("for", RecordToKeep::obligation))
          .with(Column.text("when", RecordToKeep::when))
          .with(Column.text("must state", AgreementDraft::fact));

  AgreementDraft() {}

  static Builder builder() {
    return new Builder();
  }

  /** The agreement as wished for, each obligation with what would prove it. */
  public abstract ServiceLevelAgreement agreement();

  /** Whether each promise can be kept, in the order of the agreement; at least one. */
  public abstract List<DesignedObligation> obligations();

  /** What must be recorded; at least one. */
  public abstract List<RecordToKeep> records();

  @Value.Check
  void check() {
    Check.notEmpty(obligations(), "obligations");
    Check.notEmpty(records(), "records");
  }

  /**
   * One promise.
   *
   * @param id its id
   * @return whether it can be kept, and what it leaves open
   */
  public final DesignedObligation obligation(String id) {
    return Check.named(obligations(), one -> one.obligation().id(), id, "obligation");
  }

  private static String open(DesignedObligation one) {
    return one.open().isEmpty() ? "nothing" : String.join("; ", one.open());
  }

  private static String fact(RecordToKeep record) {
    return record.fact().orElse("no more than that");
  }

  /** One row for each promise: whether it can be kept, with what, and what it leaves open. */
  @Override
  public final Sheet<?> sheet() {
    return PROMISES.sheet("What " + agreement().name() + " can promise", obligations());
  }

  /** The promises, then the records to keep. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), RECORDS.sheet("Records to keep", records()));
  }

  /** Why each promise can be kept or not. */
  @Override
  public final List<Explanation> explanations() {
    return obligations().stream().map(DesignedObligation::explanation).toList();
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return table().toString();
  }

  static final class Builder extends ImmutableAgreementDraft.Builder {}
}
