package org.creativehubs.metrics.kpi;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The figures of one hub, part, period or whatever else the rows of a sheet are. */
@HubValue
@Value.Immutable
public abstract class KpiRow {

  private static final Pattern HEADING = Pattern.compile("\\{([^{}]*)\\}");

  KpiRow() {}

  /** A builder that lacks only its figures. */
  public static Builder named(String name) {
    Builder row = new Builder();
    row.name(name);
    return row;
  }

  /** Whose figures they are; not blank. */
  public abstract String name();

  /** The figures in the order in which they follow from one another; at least one. */
  public abstract List<KpiCell> cells();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(cells(), "cells");
    Check.distinct(cells(), KpiCell::heading, "cells", "heading");
  }

  final List<String> headings() {
    return cells().stream().map(KpiCell::heading).toList();
  }

  /** Builds a {@link KpiRow}. */
  public static final class Builder extends ImmutableKpiRow.Builder {

    private final Map<String, Answer> before = new LinkedHashMap<>();

    /** Adds a figure that is given. */
    @CanIgnoreReturnValue
    public Builder given(String heading, Answer value) {
      before.put(heading, value);
      addCells(KpiCell.builder().heading(heading).value(value).build());
      return this;
    }

    /**
     * Adds a figure with its formula; an undefined one has none. An earlier heading in braces
     * stands for its figure.
     */
    @CanIgnoreReturnValue
    public Builder found(String heading, String expression, Answer value) {
      String numbers = filled(expression);
      before.put(heading, value);
      addCells(
          KpiCell.builder()
              .heading(heading)
              .value(value)
              .expression(Optional.of(numbers).filter(text -> value.isDefined()))
              .build());
      return this;
    }

    /** In one pass, so that nothing that is put in is searched for headings again. */
    private String filled(String expression) {
      return HEADING
          .matcher(expression)
          .replaceAll(found -> Matcher.quoteReplacement(figure(found.group(1), found.group())));
    }

    private String figure(String heading, String otherwise) {
      return Optional.ofNullable(before.get(heading)).map(Answer::toString).orElse(otherwise);
    }
  }
}
