package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.cluster.HigherEducationIndicator;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.BodyRole;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clusters, initiatives and strategies of the documents, as data. */
class ShippedClustersTest {

  private static final Strategy WEST_MIDLANDS =
      Shipped.dossier("west-midlands").strategy().orElseThrow();
  private static final ClusterInitiative STAFFORDSHIRE = initiative("staffordshire");
  private static final ClusterInitiative TWIST = initiative("twist");

  private static ClusterInitiative initiative(String name) {
    return Shipped.dossier(name).initiative().orElseThrow();
  }

  private static void holdAlike(List<VocabularyTerm> terms, Vocabulary published) {
    assertThat(terms.stream().map(VocabularyTerm::code))
        .containsExactlyElementsOf(published.terms().stream().map(VocabularyTerm::code).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"staffordshire", "apulia", "shareplay", "twist", "net-infinity"})
  void anInitiativeIsReadUnderItsName(String name) {
    ClusterInitiative initiative = initiative(name);
    assertThat(initiative.id()).isEqualTo(name);
    assertThat(initiative.source()).isPresent();
    assertThat(initiative.services()).isNotEmpty();
    assertThat(HubJson.read(HubJson.write(initiative), ClusterInitiative.class))
        .isEqualTo(initiative);
  }

  @Test
  void theWestMidlandsHaveEightActionsAndThirtyPartsOfThem() {
    assertThat(WEST_MIDLANDS.actions().stream().map(action -> action.actions().size()))
        .containsExactly(2, 3, 2, 7, 3, 7, 4, 2);
    assertThat(WEST_MIDLANDS.allActions()).hasSize(38);
    assertThat(WEST_MIDLANDS.actions().stream().map(Action::pillar).map(Optional::orElseThrow))
        .containsExactly(
            "ideas",
            "infrastructure",
            "people",
            "people",
            "people",
            "business-environment",
            "business-environment",
            "places");
  }

  @Test
  void theWestMidlandsUseTheVocabulariesOfTheirPlan() {
    holdAlike(WEST_MIDLANDS.pillars(), PublishedLists.named("foundations-of-productivity"));
    holdAlike(WEST_MIDLANDS.themes(), PublishedLists.named("cross-cutting-themes"));
    holdAlike(WEST_MIDLANDS.strengths(), PublishedLists.named("super-strengths"));
    holdAlike(WEST_MIDLANDS.areas(), PublishedLists.named("local-enterprise-areas"));
    holdAlike(WEST_MIDLANDS.valueChains(), PublishedLists.named("value-chains"));
  }

  @Test
  void lowerBoundsOfAmbitionsAddUpAndUpperOnesAreMostlyOpen() {
    List<PlannedAmount> ambitions =
        WEST_MIDLANDS.allActions().stream().flatMap(action -> action.ambition().stream()).toList();
    assertThat(ambitions.stream().map(PlannedAmount::lowerBound).map(Optional::orElseThrow))
        .containsExactly(pounds(10), pounds(5), pounds(10), pounds(1), pounds(100));
    assertThat(ambitions.stream().flatMap(ambition -> ambition.upperBound().stream()))
        .containsExactly(pounds(20));
  }

  private static Money pounds(int millions) {
    return Money.parse("GBP " + millions + "000000.00");
  }

  @Test
  void whatTheWestMidlandsWantToAddIsATargetWithAYear() {
    List<PolicyTarget> targets = Shipped.dossier("west-midlands").targets();
    assertThat(targets).hasSize(5).allMatch(target -> target.additional().isPresent());
    assertThat(targets.stream().map(target -> target.by().orElseThrow().toString()))
        .containsExactly("2021", "2021", "2030", "2030", "2030");
  }

  @Test
  void theRuleOfStaffordshireNamesWhatTheListsKnow() {
    MembershipRule rule = STAFFORDSHIRE.membershipRule().orElseThrow();
    Vocabulary sectors = PublishedLists.named("moving-image-sectors");
    assertThat(rule.sectors()).hasSize(4).allMatch(code -> sectors.term(code).isPresent());
    Vocabulary reasons = PublishedLists.named("exclusion-reasons");
    assertThat(rule.exclusions()).hasSize(2).allMatch(code -> reasons.term(code).isPresent());
    assertThat(rule.sicCodes()).extracting(Object::toString).contains("59", "58.21", "62.01/1");
  }

  @Test
  void thePlanOfStaffordshireHasItemsUnderAPillarThatItsStrategyLacks() {
    Strategy strategy = STAFFORDSHIRE.strategy().orElseThrow();
    holdAlike(strategy.pillars(), PublishedLists.named("strategic-pillars"));
    holdAlike(strategy.priorities(), PublishedLists.named("strategic-priorities"));
    List<PlanItem> items = STAFFORDSHIRE.operationsPlan().orElseThrow().items();
    assertThat(items).hasSize(8);
    assertThat(items.stream().map(PlanItem::pillar).filter(pillar -> !strategy.hasPillar(pillar)))
        .hasSize(3)
        .containsOnly("sustainability-and-continuity");
    assertThat(items.stream().filter(PlanItem::review).map(PlanItem::id))
        .containsExactly("pilot-review");
  }

  @Test
  void theEventsOfStaffordshireAreOneMoreThanAnnouncedAndServeEachPillar() {
    EventPlan plan = STAFFORDSHIRE.eventPlan().orElseThrow();
    assertThat(plan.announced()).contains(QualifiedNumber.exact(6));
    assertThat(plan.events()).hasSize(7);
    assertThat(plan.events().stream().map(Event::pillars).filter(pillars -> pillars.size() > 1))
        .hasSize(1);
    assertThat(plan.events().stream().flatMap(event -> event.pillars().stream()))
        .containsAll(
            PublishedLists.named("strategic-pillars").terms().stream()
                .map(VocabularyTerm::code)
                .toList());
  }

  @Test
  void staffordshireIsRunByFourBodiesAndNamesFourChallenges() {
    assertThat(STAFFORDSHIRE.bodies())
        .extracting("role")
        .containsExactly(
            BodyRole.CHIEF_EXECUTIVE_OR_CHAIR,
            BodyRole.PROJECT_MANAGER,
            BodyRole.EXECUTIVE_GROUP,
            BodyRole.OPERATIONS_GROUP);
    Vocabulary challenges = PublishedLists.named("forum-challenges");
    assertThat(STAFFORDSHIRE.challenges())
        .hasSize(4)
        .allMatch(code -> challenges.term(code).isPresent());
    assertThat(STAFFORDSHIRE.ecosystem()).hasSize(3);
  }

  @Test
  void theMembersOfTwistByKindAreFewerThanAll() {
    QualifiedNumber all = TWIST.members().orElseThrow();
    QualifiedNumber explained =
        TWIST.memberGroups().stream()
            .map((MemberGroup group) -> group.countOf(all))
            .reduce(QualifiedNumber.exact(0), QualifiedNumber::plus);
    assertThat(explained).isEqualTo(QualifiedNumber.exact(96));
    assertThat(all).isEqualTo(QualifiedNumber.exact(105));
  }

  @Test
  void netInfinityHasItsThemesAndItsBudget() {
    ClusterInitiative net = initiative("net-infinity");
    holdAlike(net.strategy().orElseThrow().pillars(), PublishedLists.named("net-infinity-themes"));
    assertThat(net.budget().orElseThrow().months()).hasValue(36);
    assertThat(net.funding()).hasSize(4);
  }

  @Test
  void theClustersOfKentHangTogetherAndCanterburyHasItsRank() {
    ClusterGroup kent = Shipped.dossier("kent").clusters().orElseThrow();
    assertThat(kent.ties().stream().filter(t -> t.strength().equals(strong())).map(t -> t.to()))
        .containsOnly("Folkestone")
        .hasSize(3);
    Cluster canterbury = kent.clusters().get(2);
    assertThat(canterbury.universities().orElseThrow().words()).isEqualTo("rank 18 of 33");
    assertThat(canterbury.universities().orElseThrow().weaknesses())
        .containsExactly(HigherEducationIndicator.RESEARCH, HigherEducationIndicator.SPIN_OUTS);
    assertThat(kent.clusters().get(0).neighbours())
        .containsExactly("Hastings", "Brighton", "Eastbourne");
  }

  private static Optional<TieStrength> strong() {
    return Optional.of(TieStrength.VERY_STRONG);
  }

  @Test
  void everyFigureSaysWhereInTheDocumentItStands() {
    Stream<Figure> figures =
        Shipped.names().stream().map(Shipped::dossier).flatMap(each -> Figures.of(each).stream());
    assertThat(figures)
        .hasSizeGreaterThan(100)
        .allMatch(figure -> figure.source().place().isPresent());
  }
}
