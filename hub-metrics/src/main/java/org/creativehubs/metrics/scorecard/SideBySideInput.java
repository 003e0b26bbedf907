package org.creativehubs.metrics.scorecard;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Hubs, clusters or programmes, and the indicators to compare them by. */
@HubValue
@Value.Immutable
public abstract class SideBySideInput {

  SideBySideInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is compared, each of a name of its own; at least one, unless hubs are. */
  public abstract List<ComparedSubject> subjects();

  /** The hubs that are compared by their own indicators, each of a name of its own. */
  public abstract List<Hub> hubs();

  /** By what they are compared, each figure once; at least one. */
  public abstract List<ComparedFigure> figures();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(
        hubs().isEmpty() != subjects().isEmpty(),
        Fault.INCONSISTENT,
        "subjects",
        "be given exactly if hubs are not",
        subjects().size() + " given");
    Check.distinct(all(), ComparedSubject::name, path(), "name");
    Check.notEmpty(figures(), "figures");
    Check.distinct(figures(), ComparedFigure::toString, "figures", "indicator or divisor");
    for (int i = 0; i < figures().size(); i++) {
      String field = "figures[" + i + "]";
      ComparedFigure figure = figures().get(i);
      checkAligned(figure.indicator(), field + ".indicator");
      figure.per().ifPresent(per -> checkAligned(per, field + ".per"));
    }
  }

  private String path() {
    return hubs().isEmpty() ? "subjects" : "hubs";
  }

  /** Who is compared, however they are given. */
  final List<ComparedSubject> all() {
    return hubs().isEmpty() ? subjects() : hubs().stream().map(ComparedSubject::of).toList();
  }

  private void checkAligned(String id, String field) {
    Optional<Indicator> first = first(id);
    Check.that(
        first.isPresent(),
        Fault.UNKNOWN_CODE,
        field,
        "be an indicator of at least one subject",
        id);
    Indicator model = first.orElseThrow();
    for (int i = 0; i < all().size(); i++) {
      Optional<Indicator> own = all().get(i).indicator(id);
      String at = path() + "[" + i + "].indicators[" + id + "]";
      own.ifPresent(one -> checkSame(model, one, at));
    }
  }

  private static void checkSame(Indicator model, Indicator own, String at) {
    Check.that(
        own.unit().equals(model.unit()),
        Fault.INCONSISTENT,
        at + ".unit",
        "be " + model.unit() + " as of the first",
        own.unit());
    Check.that(
        own.polarity() == model.polarity(),
        Fault.INCONSISTENT,
        at + ".polarity",
        "be " + model.polarity() + " as of the first",
        own.polarity());
  }

  final Optional<Indicator> first(String id) {
    return all().stream().flatMap(subject -> subject.indicator(id).stream()).findFirst();
  }

  /** Builds a {@link SideBySideInput}. */
  public static final class Builder extends ImmutableSideBySideInput.Builder {
    Builder() {}
  }
}
