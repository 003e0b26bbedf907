package org.creativehubs.report;

import java.util.List;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Check;
import org.immutables.value.Value;

/** A part of a page behind its summary: sentences, tables, and how something was found. */
@Value.Immutable
public abstract class PageSection {

  PageSection() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its heading; not blank. */
  public abstract String heading();

  /** Whether it stands in the annex, where a reader opens what he wants to see. */
  @Value.Default
  public boolean isAnnex() {
    return false;
  }

  /** What is said before the tables, one paragraph each. */
  public abstract List<String> paragraphs();

  /** The tables. */
  public abstract List<PageTable> tables();

  /** How something was found that is no cell of the tables; folded away. */
  public abstract List<Explanation> explanations();

  /** What is said behind the tables: conventions and assumptions. */
  public abstract List<String> remarks();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(heading(), "heading");
  }

  /** Builds a {@link PageSection}. */
  public static final class Builder extends ImmutablePageSection.Builder {
    Builder() {}
  }
}
