package org.creativehubs.examples.dossier;

import java.util.Map;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** A question that a calculator of the catalogue answers from figures of the documents. */
@HubValue
@Value.Immutable
public abstract class DossierQuestion {

  DossierQuestion() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The question in the words of the person who asks it; not blank. */
  public abstract String title();

  /** The id of the calculator in the catalogue, such as {@code hub-outlook}. */
  public abstract String calculator();

  /** The input of the calculator, as {@code examples/hub call} takes it. */
  public abstract Map<String, Object> input();

  /** The cells of the answer whose finding is shown besides: a column for each of some rows. */
  public abstract Map<String, String> explained();

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    Check.notBlank(calculator(), "calculator");
  }

  CalculatorReply answer() {
    CatalogEntry<?, ?> entry = Catalog.load().entry(calculator());
    Object result = JsonCatalog.call(entry, HubJson.write(input()));
    CalculatorReply.Builder reply =
        CalculatorReply.builder()
            .title(title())
            .calculator(calculator())
            .addAllConventions(entry.conventions());
    if (result instanceof Tabular tabular) {
      reply.table(tabular.table());
    }
    if (result instanceof Explained explained) {
      explained.explanations().stream()
          .limit(CalculatorReply.MOST_EXPLANATIONS)
          .forEach(reply::addExplanations);
    }
    if (!explained().isEmpty()) {
      ExplainedCells cells = cellsOf(result);
      explained().forEach((row, column) -> reply.addExplanations(cells.explain(row, column)));
    }
    return reply.build();
  }

  private ExplainedCells cellsOf(Object result) {
    if (result instanceof ExplainedCells cells) {
      return cells;
    }
    throw new InvalidValueException(
        Fault.INCONSISTENT,
        "explained",
        "be empty where the answer explains no cells",
        calculator());
  }

  /** Builds a {@link DossierQuestion}. */
  public static final class Builder extends ImmutableDossierQuestion.Builder {
    Builder() {}
  }
}
