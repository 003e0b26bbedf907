package org.creativehubs.metrics.scorecard;

import java.util.Map;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.organisation.LegalForm;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A hub whose document says who runs it, who paid, and which needs it met. */
@HubValue
@Value.Immutable
public abstract class OperatorCase {

  OperatorCase() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the hub; not blank. */
  public abstract String hub();

  /** The legal forms of its operator; empty where the document does not say. */
  public abstract Set<LegalForm> forms();

  /** Who pays for it; empty where the document does not say. */
  public abstract Set<FundingSourceKind> funding();

  /** What the document says of each need that it speaks of; not blank. */
  public abstract Map<HubNeed, String> evidence();

  /** Where it is written. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(hub(), "hub");
    evidence().forEach((need, text) -> Check.notBlank(text, "evidence[" + need + "]"));
  }

  /** Builds an {@link OperatorCase}. */
  public static final class Builder extends ImmutableOperatorCase.Builder {
    Builder() {}
  }
}
