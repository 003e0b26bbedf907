package org.creativehubs.core.initiative;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.cluster.HigherEducationIndicator;
import org.creativehubs.core.cluster.SuccessFactor;
import org.creativehubs.core.membership.ExclusionReason;
import org.creativehubs.core.membership.MovingImageSector;
import org.creativehubs.core.strategy.CrossCuttingTheme;
import org.creativehubs.core.strategy.FoundationOfProductivity;
import org.creativehubs.core.strategy.LocalEnterpriseArea;
import org.creativehubs.core.strategy.StrategicPillar;
import org.creativehubs.core.strategy.StrategicPriority;
import org.creativehubs.core.strategy.SuperStrength;
import org.creativehubs.core.strategy.ValueChain;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of the documents are as long as the documents have them. */
class PublishedListsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(SuccessFactor.vocabulary(), 7),
        Arguments.of(HigherEducationIndicator.vocabulary(), 5),
        Arguments.of(FoundationOfProductivity.vocabulary(), 5),
        Arguments.of(CrossCuttingTheme.vocabulary(), 4),
        Arguments.of(SuperStrength.vocabulary(), 5),
        Arguments.of(ValueChain.vocabulary(), 2),
        Arguments.of(LocalEnterpriseArea.vocabulary(), 3),
        Arguments.of(StrategicPillar.vocabulary(), 5),
        Arguments.of(StrategicPriority.vocabulary(), 4),
        Arguments.of(MovingImageSector.vocabulary(), 4),
        Arguments.of(ExclusionReason.vocabulary(), 2),
        Arguments.of(ClusterService.vocabulary(), 29),
        Arguments.of(WorldClassDimension.vocabulary(), 3),
        Arguments.of(ExcellenceDependency.vocabulary(), 4),
        Arguments.of(GrowthBarrier.vocabulary(), 5),
        Arguments.of(BarrierChange.vocabulary(), 10),
        Arguments.of(PolicyRule.vocabulary(), 7),
        Arguments.of(ForumChallenge.vocabulary(), 4),
        Arguments.of(EcosystemComponent.vocabulary(), 3),
        Arguments.of(NetInfinityTheme.vocabulary(), 4),
        Arguments.of(StrategicPrinciple.vocabulary(), 8),
        Arguments.of(ImplementationPrinciple.vocabulary(), 5));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListIsAsLongAsPublished(Vocabulary list, int length) {
    assertThat(list.terms()).as(list.name()).hasSize(length);
  }

  @Test
  void listsHaveIdsOfTheirOwn() {
    assertThat(lists().map(arguments -> ((Vocabulary) arguments.get()[0]).id()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theCatalogueHasItsExamplesByCategory() {
    Map<ServiceCategory, Long> examples =
        Arrays.stream(ClusterService.values())
            .collect(groupingBy(ClusterService::category, counting()));
    assertThat(Arrays.stream(ServiceCategory.values()).map(examples::get))
        .containsExactly(4L, 3L, 5L, 4L, 5L, 5L, 3L);
  }

  @Test
  void eachBarrierHasTwoChanges() {
    List<GrowthBarrier> barriers =
        Arrays.stream(BarrierChange.values()).map(BarrierChange::barrier).toList();
    assertThat(GrowthBarrier.values())
        .allSatisfy(barrier -> assertThat(barriers).filteredOn(barrier::equals).hasSize(2));
  }

  @Test
  void thereAreFourTypesOfProgramme() {
    assertThat(ClusterProgrammeType.values()).hasSize(4);
  }
}
