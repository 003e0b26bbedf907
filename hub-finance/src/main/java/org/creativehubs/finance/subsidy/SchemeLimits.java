package org.creativehubs.finance.subsidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What may a company raise under SEIS or EIS, or take as minimal financial assistance, on a day?
 *
 * <p>The limits are a table that ships with the library, each row with its first and last day, its
 * enactment, its territory and its source; a caller may bring another table. A limit applies from
 * its first day until the day before the next one. The day is always the caller's: for share
 * schemes the day of the issue.
 *
 * <p>Where no edition of a limit is in force on the day, it is undefined: {@code NOT_IN_FORCE}.
 *
 * <p>Instances are immutable.
 *
 * <pre>{@code
 * LimitsOnDate limits =
 *     SchemeLimits.published().on(LocalDate.of(2026, 11, 21), Territory.GREAT_BRITAIN);
 * limits.inForce("seis-company").orElseThrow().shown(); // up to 250,000 GBP
 * }</pre>
 */
public final class SchemeLimits {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SchemeLimitsInput, LimitsOnDate> ENTRY =
      CatalogEntry.of(
              "scheme-limits", SchemeLimits.class, SchemeLimitsInput.class, LimitsOnDate.class)
          .title("SEIS, EIS and subsidy limits")
          .question(
              "What may be raised or given under SEIS, EIS or minimal financial assistance "
                  + "on that day?")
          .convention("the day is that of the share issue or of the award")
          .convention("limits apply from their first day, even where they were enacted later")
          .convention(
              "Great Britain leaves out companies of Northern Ireland that trade in goods or "
                  + "electricity")
          .convention("a limit with a knowledge-intensive variant names it too")
          .source(Source.of("Finance (No. 2) Act 2023", "section 15"))
          .source(
              Source.of(
                  "HM Revenue & Customs, Venture Capital Trusts, Enterprise Investment "
                      + "Scheme investment limit increase and restructure",
                  "26 November 2025"))
          .source(Source.of("Subsidy Control Act 2022", "section 36"))
          .answeredBy(SchemeLimits::answer);

  private static final String KNOWLEDGE_INTENSIVE = "-knowledge-intensive";

  private final ImmutableList<PublishedLimit> limits;

  private SchemeLimits(ImmutableList<PublishedLimit> limits) {
    this.limits = limits;
  }

  /** The table that ships with the library, as known in November 2026. */
  public static SchemeLimits published() {
    return Published.LIMITS;
  }

  /**
   * A table of the caller's own.
   *
   * @param limits the limits; at least one
   * @return the table
   * @throws InvalidValueException if there is none, or two editions of one limit apply at a time
   */
  public static SchemeLimits of(List<PublishedLimit> limits) {
    Check.notEmpty(limits, "limits");
    for (int i = 0; i < limits.size(); i++) {
      for (int j = 0; j < i; j++) {
        Check.that(
            !limits.get(i).overlaps(limits.get(j)),
            Fault.INCONSISTENT,
            "limits[" + i + "]",
            "not apply together with limits[" + j + "]",
            limits.get(i));
      }
    }
    return new SchemeLimits(ImmutableList.copyOf(limits));
  }

  /**
   * The limits of the table that ships with the library, on a day.
   *
   * @param input day, territory and, if only one is wanted, the limit
   * @return every edition with its state
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such limit
   */
  public static LimitsOnDate answer(SchemeLimitsInput input) {
    return Published.LIMITS.on(input);
  }

  /** All editions of all limits, in the order of the table. */
  public List<PublishedLimit> all() {
    return limits;
  }

  /** All limits of a territory on a day. */
  public LimitsOnDate on(LocalDate day, Territory territory) {
    return on(SchemeLimitsInput.builder().on(day).territory(territory).build());
  }

  /**
   * The limits on a day.
   *
   * @param input day, territory and, if only one is wanted, the limit
   * @return every edition with its state
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such limit
   */
  public LimitsOnDate on(SchemeLimitsInput input) {
    input.limit().ifPresent(this::checkKnown);
    List<LimitOnDate> found =
        limits.stream()
            .filter(limit -> limit.territory().covers(input.territory()))
            .filter(limit -> input.limit().filter(id -> !id.equals(limit.id())).isEmpty())
            .map(
                limit ->
                    LimitOnDate.builder().limit(limit).state(limit.stateOn(input.on())).build())
            .toList();
    return LimitsOnDate.builder()
        .on(input.on())
        .territory(input.territory())
        .addAllLimits(found)
        .explanation(explanation(input, found))
        .build();
  }

  private void checkKnown(String id) {
    Set<String> known =
        limits.stream().map(PublishedLimit::id).collect(ImmutableSet.toImmutableSet());
    Check.that(
        known.contains(id),
        Fault.UNKNOWN_CODE,
        "limit",
        "be one of " + String.join(", ", known),
        id);
  }

  private Explanation explanation(SchemeLimitsInput input, List<LimitOnDate> found) {
    Explanation.Builder steps = Explanation.answering("What is the limit on " + input.on() + "?");
    for (LimitOnDate line : found) {
      String label = line.label() + ", " + Show.words(line.state());
      steps.given(label, line.limit().shown(), line.limit().source());
    }
    List<LimitOnDate> inForce =
        found.stream().filter(line -> line.state() == LimitState.IN_FORCE).toList();
    if (input.limit().isEmpty()) {
      steps.given("limits in force", Answer.number(inForce.size()));
    } else if (inForce.isEmpty()) {
      steps.given(input.limit().get(), notInForce(input));
    } else {
      addVariant(input, steps);
      steps.given(input.limit().get(), inForce.get(0).limit().shown());
    }
    return steps.build();
  }

  /**
   * A knowledge-intensive company has limits of its own, which a look at one limit must not hide.
   */
  private void addVariant(SchemeLimitsInput input, Explanation.Builder steps) {
    String variant = input.limit().orElseThrow() + KNOWLEDGE_INTENSIVE;
    limits.stream()
        .filter(limit -> limit.id().equals(variant))
        .filter(limit -> limit.territory().covers(input.territory()))
        .filter(limit -> limit.stateOn(input.on()) == LimitState.IN_FORCE)
        .forEach(
            limit ->
                steps.given(
                    "if the company is knowledge-intensive: " + variant,
                    limit.shown(),
                    limit.source()));
  }

  private static Answer notInForce(SchemeLimitsInput input) {
    return Answer.of(
        Undefined.of(Reason.NOT_IN_FORCE, "no such limit is in force on " + input.on()));
  }

  /** Read when first asked for: the catalogue loads this class without its table. */
  private static final class Published {
    static final SchemeLimits LIMITS = of(LimitsFile.read("limits.txt"));
  }
}
