package org.creativehubs.finance.feasibility;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.rentmix.RentAnswer;
import org.immutables.value.Value;

/** What {@link HubFeasibility} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class HubFeasibilityInput {

  private static final int MOST = 1_000;

  HubFeasibilityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The survey; at least one size, each with a least or a largest; at least one respondent. */
  public abstract WorkspaceSurvey survey();

  /**
   * How many businesses there are where those asked are; zero or more. Of two numbers that it lies
   * between, the middle is expected; without an upper end the number itself is taken as the most.
   */
  public abstract QualifiedNumber businesses();

  /** The part of them that the survey stands for, in [0, 1]; absent means all. */
  public abstract Optional<Ratio> shareConcerned();

  /**
   * The part of those who say that they need a space who would come; assumed, since a survey asks
   * for wishes. In (0, 1].
   */
  public abstract Ratio shareComing();

  /**
   * The most that those who need a space could pay, zeros included; at most 1,000. Without at least
   * two different answers there is no demand by rent.
   */
  public abstract List<RentAnswer> answers();

  /** How sure each interval is to hold the share among all, in (0, 1); 0.95 is usual. */
  public abstract Ratio confidence();

  /** The sites that are compared, each with a name of its own; from 1 to 1,000. */
  public abstract List<SiteOption> sites();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(businesses(), "businesses");
    shareConcerned().ifPresent(share -> Check.share(share, "shareConcerned"));
    Check.positiveShare(shareComing(), "shareComing");
    Check.that(
        confidence().signum() > 0 && confidence().compareTo(Ratio.ONE) < 0,
        "confidence",
        "be in (0, 1)",
        confidence());
    Check.notEmpty(sites(), "sites");
    Check.atMost(sites().size(), MOST, "sites.size");
    Check.atMost(answers().size(), MOST, "answers.size");
    Check.distinct(sites(), SiteOption::name, "sites", "name");
    checkSurvey();
    checkCurrency();
  }

  private void checkSurvey() {
    Check.notEmpty(survey().spaceNeeds(), "survey.spaceNeeds");
    Check.each(
        survey().spaceNeeds(),
        "survey.spaceNeeds",
        (need, at) ->
            Check.that(
                need.from().isPresent() || need.below().isPresent(),
                Fault.INCONSISTENT,
                at,
                "have a least or a largest size",
                need));
    Check.positive(fewest(), "survey.respondents");
    Ratio told = Ratio.sum(survey().spaceNeeds().stream().map(SpaceNeed::share).toList());
    Check.that(
        told.compareTo(Ratio.ONE) <= 0,
        Fault.INCONSISTENT,
        "survey.spaceNeeds",
        "have shares that come to at most 1",
        told);
  }

  private void checkCurrency() {
    Currency currency = sites().get(0).rent().currency();
    Check.each(
        sites(),
        "sites",
        (site, at) ->
            MoneyCheck.sameCurrency(
                site.rent().currency(), at + ".rent", currency, "sites[0].rent"));
    Check.each(
        answers(),
        "answers",
        (answer, at) ->
            MoneyCheck.sameCurrency(
                answer.maximum().currency(), at + ".maximum", currency, "sites[0].rent"));
    survey()
        .affordableRent()
        .ifPresent(
            rent ->
                MoneyCheck.sameCurrency(
                    rent.currency(), "survey.affordableRent", currency, "sites[0].rent"));
  }

  /** The fewest who may have answered the survey. */
  final Ratio fewest() {
    QualifiedNumber all = survey().respondents();
    return all.range().hasLowerBound() ? all.range().lowerEndpoint() : Ratio.ZERO;
  }

  /** Builds a {@link HubFeasibilityInput}. */
  public static final class Builder extends ImmutableHubFeasibilityInput.Builder {
    Builder() {}
  }
}
