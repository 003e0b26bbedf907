package org.creativehubs.metrics.documents;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.consistency.Claim;
import org.creativehubs.metrics.consistency.ConsistencyCheckInput;

/** Facts of a document as the figures, events and claims that the consistency check takes. */
final class StatedFacts {

  private static final QualifiedNumber AT_LEAST_ONE = QualifiedNumber.of(Qualifier.AT_LEAST, 1);

  private final DocumentAuditInput input;
  private final ImmutableMap<String, DocumentFact> byId;

  private final boolean isById;

  private StatedFacts(DocumentAuditInput input, boolean isById) {
    this.input = input;
    this.isById = isById;
    byId = Maps.uniqueIndex(input.facts(), DocumentFact::id);
  }

  static ConsistencyCheckInput of(DocumentAuditInput input) {
    return new StatedFacts(input, false).checked();
  }

  /** The same with the id of each fact as its section, so that a finding says which it is about. */
  static ConsistencyCheckInput byId(DocumentAuditInput input) {
    return new StatedFacts(input, true).checked();
  }

  private ConsistencyCheckInput checked() {
    ConsistencyCheckInput.Builder checked = ConsistencyCheckInput.builder();
    checked.tolerances(input.tolerances());
    for (DocumentFact fact : input.facts()) {
      if (fact.value().isPresent() && !fact.isPromise()) {
        checked.addFigures(figure(fact));
      } else if (fact.on().isPresent() && !fact.isPromise()) {
        checked.addDatedEvents(event(fact));
      }
      fact.relation().ifPresent(relation -> checked.addClaims(sound(fact, relation)));
    }
    return checked.build();
  }

  /** A rule that is broken names the fact it is broken by. */
  private Claim sound(DocumentFact fact, ClaimRelation relation) {
    try {
      return claim(fact, relation);
    } catch (InvalidValueException broken) {
      throw new InvalidValueException(
          broken.code(),
          "facts of " + fact.id() + ": " + broken.field(),
          broken.rule(),
          broken.value());
    }
  }

  private Claim claim(DocumentFact fact, ClaimRelation relation) {
    boolean isOrder = relation == ClaimRelation.AFTER;
    Claim.Builder claim = Claim.builder().id(fact.id()).relation(relation);
    claim.figure(isOrder ? dated(fact) : figure(fact)).items(fact.items());
    for (String part : fact.parts()) {
      DocumentFact other = Check.notNull(byId.get(part), "parts");
      claim.addParts(isOrder ? dated(other) : figure(other));
    }
    return claim.build();
  }

  /** With the time it is of in the words of its measure, where that is a period. */
  private Figure figure(DocumentFact fact) {
    Figure.Builder figure = Figure.builder();
    boolean isPeriod = fact.to().isPresent();
    figure
        .measure(
            isPeriod
                ? Joiner.on(' ').join(fact.measure(), "from", on(fact), "to", to(fact))
                : fact.measure())
        .value(range(fact))
        .unit(fact.unit().orElse("items"))
        .population(whom(fact))
        .within(fact.within().map(whole -> in(whole, fact)))
        .reading(fact.reading())
        .source(source(fact));
    return isPeriod ? figure.build() : figure.asOf(fact.on()).build();
  }

  /** One that is compared by its date alone. */
  private Figure dated(DocumentFact fact) {
    return Figure.builder()
        .measure(fact.measure())
        .value(fact.value().orElse(AT_LEAST_ONE))
        .unit(fact.unit().orElse("events"))
        .population(whom(fact))
        .asOf(fact.on())
        .source(source(fact))
        .build();
  }

  private DatedEvent event(DocumentFact fact) {
    return DatedEvent.builder()
        .event(fact.measure() + whom(fact).map(whom -> " of " + whom).orElse(""))
        .date(fact.on().orElseThrow())
        .source(source(fact))
        .build();
  }

  /** All numbers that a rounded one may stand for. */
  private static QualifiedNumber range(DocumentFact fact) {
    QualifiedNumber value = fact.value().orElse(AT_LEAST_ONE);
    return fact.roundedTo()
        .map(step -> step.dividedBy(Ratio.of(2)))
        .map(half -> QualifiedNumber.between(value.value().minus(half), value.value().plus(half)))
        .orElse(value);
  }

  private static Optional<String> whom(DocumentFact fact) {
    return fact.population().map(whom -> in(whom, fact)).or(fact::place);
  }

  private static String in(String population, DocumentFact fact) {
    return population + fact.place().map(place -> " in " + place).orElse("");
  }

  private static String on(DocumentFact fact) {
    return fact.on().orElseThrow().toString();
  }

  private static String to(DocumentFact fact) {
    return fact.to().orElseThrow().toString();
  }

  private Source source(DocumentFact fact) {
    return Source.of(input.document(), isById ? fact.id() : fact.section());
  }
}
