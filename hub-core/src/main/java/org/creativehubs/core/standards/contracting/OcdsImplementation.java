package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** What became of a contract so far (Implementation). */
@Value.Immutable
public abstract class OcdsImplementation {

  static final Shape<OcdsImplementation, Builder> SHAPE =
      Shape.of(
              OcdsImplementation::builder,
              Builder::build,
              OcdsImplementation::others,
              Builder::putOthers)
          .list(
              "transactions",
              "",
              OcdsTransaction.SHAPE,
              OcdsImplementation::transactions,
              (made, value) -> made.addTransactions(value))
          .list(
              "milestones",
              "",
              OcdsMilestone.SHAPE,
              OcdsImplementation::milestones,
              (made, value) -> made.addMilestones(value))
          .list(
              "documents",
              "",
              OcdsDocument.SHAPE,
              OcdsImplementation::documents,
              (made, value) -> made.addDocuments(value));

  OcdsImplementation() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was paid. */
  public abstract List<OcdsTransaction> transactions();

  /** What is to be done or to happen, each with its day. */
  public abstract List<OcdsMilestone> milestones();

  /** Documents about it. */
  public abstract List<OcdsDocument> documents();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** The same as {@link #json}. */
  @Override
  public final String toString() {
    return json();
  }

  /** Builds an {@link OcdsImplementation}. */
  public static final class Builder extends ImmutableOcdsImplementation.Builder {
    Builder() {}
  }
}
