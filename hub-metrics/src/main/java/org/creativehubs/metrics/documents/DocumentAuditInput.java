package org.creativehubs.metrics.documents;

import java.util.List;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.consistency.Tolerances;
import org.immutables.value.Value;

/** What a document says, to be held against itself. */
@HubValue
@Value.Immutable
public abstract class DocumentAuditInput {

  DocumentAuditInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the document is called, as findings cite it; not blank. */
  public abstract String document();

  /** What it says, each with an id of its own; the order does not matter. */
  public abstract List<DocumentFact> facts();

  /**
   * How far figures may lie apart; nothing is tolerated if left out. For single figures there is
   * {@link DocumentFact#roundedTo()}.
   */
  @Value.Default
  public Tolerances tolerances() {
    return Tolerances.exact();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(document(), "document");
    Check.distinct(facts(), DocumentFact::id, "facts", "id");
    List<String> ids = facts().stream().map(DocumentFact::id).toList();
    for (int i = 0; i < facts().size(); i++) {
      for (String part : facts().get(i).parts()) {
        Check.that(
            ids.contains(part),
            Fault.UNKNOWN_CODE,
            "facts[" + i + "].parts",
            "be ids of facts",
            part);
      }
    }
  }

  /** Builds a {@link DocumentAuditInput}. */
  public static final class Builder extends ImmutableDocumentAuditInput.Builder {
    Builder() {}
  }
}
