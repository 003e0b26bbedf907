package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.GovernanceBodyKind;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;

/**
 * A value and all that says which quantity it is a value of.
 *
 * @param owner the id of what it belongs to
 * @param measure what is counted or measured
 * @param population whom it describes; empty where that is the owner
 * @param when date or period as text; empty where none is given
 * @param value the value with its unit and source
 */
record Quantity(String owner, String measure, String population, String when, FindingFigure value) {

  static Quantity of(Owned<Figure> owned) {
    Figure figure = owned.noun();
    return new Quantity(
        owned.owner(),
        figure.measure(),
        figure.population().orElse(""),
        figure.asOf().map(PartialDate::toString).orElse(""),
        value(figure.value(), figure.unit(), Optional.of(figure.source())));
  }

  static Optional<Quantity> ofActual(Owned<Indicator> owned) {
    Indicator indicator = owned.noun();
    return indicator
        .actual()
        .map(
            actual ->
                new Quantity(
                    owned.owner(),
                    indicator.measure(),
                    indicator.population().orElse(""),
                    indicator.period().map(StatedPeriod::toString).orElse(""),
                    value(actual, indicator.unit(), indicator.source())));
  }

  static Optional<Quantity> ofStaff(Statement statement) {
    return statement
        .staff()
        .map(staff -> of(statement, "staff", value(staff, "people", statement.source())));
  }

  /** Totals of statements that do not say their period may be of different ones. */
  static Optional<Quantity> ofTotal(Statement statement) {
    return statement
        .publishedTotal()
        .filter(total -> statement.period().isPresent())
        .map(total -> FindingFigure.of("total", total, statement.source()))
        .map(total -> of(statement, "total of " + Show.words(statement.kind()), total));
  }

  static Optional<Quantity> ofFloorArea(Hub hub) {
    return hub.floorArea()
        .map(area -> QualifiedNumber.exact(area.squareMetres()))
        .map(area -> value(area, AreaUnit.SQ_M.symbol(), Optional.empty()))
        .map(area -> new Quantity(hub.id(), "floor area", "", "", area));
  }

  static Optional<Quantity> ofMembers(ClusterInitiative each) {
    return each.members()
        .map(number -> value(number, "members", each.source()))
        .map(members -> new Quantity(each.id(), "members", "", "", members));
  }

  static Optional<Quantity> ofBusinesses(Cluster cluster) {
    return cluster
        .businesses()
        .map(number -> value(number, "businesses", cluster.source()))
        .map(number -> new Quantity(cluster.id(), "creative businesses", "", "", number));
  }

  static Optional<Quantity> ofHubs(HubSurvey survey) {
    FindingFigure hubs = value(survey.hubs(), "hubs", survey.source());
    return Optional.of(new Quantity(survey.id(), "hubs", "", "", hubs));
  }

  static Optional<Quantity> ofRespondents(WorkspaceSurvey survey) {
    FindingFigure all = value(survey.respondents(), "respondents", survey.source());
    return Optional.of(new Quantity(survey.id(), "respondents", "", "", all));
  }

  static Optional<Quantity> ofTarget(PolicyTarget target) {
    boolean isLevel = target.level().isPresent();
    QualifiedNumber number = target.level().or(target::additional).orElseThrow();
    return Optional.of(
        new Quantity(
            Material.HERE,
            "target of " + (isLevel ? "" : "additional ") + target.measure(),
            target.population().orElse(""),
            target.by().map(PartialDate::toString).orElse(""),
            value(number, target.unit(), target.source())));
  }

  static Optional<Quantity> ofDirectors(Organisation organisation) {
    return organisation.directors().isPresent()
        ? Optional.of(
            directors(
                organisation.id(),
                QualifiedNumber.exact(organisation.directors().getAsInt()),
                Optional.empty()))
        : Optional.empty();
  }

  /** The members of a board that is said to be that of an organisation. */
  static Optional<Quantity> ofBoard(GovernanceBody body) {
    return body.organisationId()
        .filter(id -> body.kind() == GovernanceBodyKind.BOARD_OF_DIRECTORS)
        .flatMap(id -> body.members().map(number -> directors(id, number, body.source())));
  }

  private static Quantity directors(String id, QualifiedNumber number, Optional<Source> source) {
    return new Quantity(id, "directors", "", "", value(number, "people", source));
  }

  private static Quantity of(Statement statement, String measure, FindingFigure value) {
    String when = statement.period().map(StatedPeriod::toString).orElse("");
    return new Quantity(statement.of(), measure, "", when, value);
  }

  private static FindingFigure value(QualifiedNumber number, String unit, Optional<Source> source) {
    return FindingFigure.of("value", number, unit, source);
  }

  String unit() {
    return value.unit().orElseThrow();
  }

  QualifiedNumber number() {
    return value.number().orElseThrow();
  }

  /** The number in the unit that all of its kind are counted in. */
  QualifiedNumber inBase() {
    return in(UnitWords.Units.base(unit()));
  }

  /** The number in a unit of the same kind. */
  QualifiedNumber in(String unit) {
    return UnitWords.Units.in(unit, number(), unit());
  }

  /** Values of quantities with equal keys ought to agree. */
  List<String> key() {
    return List.of(owner, measure, UnitWords.Units.base(unit()), population, when);
  }

  /** The quantity in words. */
  String label() {
    return measure
        + (population.isEmpty() ? "" : " of " + population)
        + (when.isEmpty() ? "" : ", " + when)
        + ", "
        + owner;
  }
}
