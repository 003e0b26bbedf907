package org.creativehubs.core.vocabulary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.cluster.HigherEducationIndicator;
import org.creativehubs.core.hub.GuidingPrinciple;
import org.creativehubs.core.initiative.BarrierChange;
import org.creativehubs.core.initiative.ClusterService;
import org.creativehubs.core.initiative.EcosystemComponent;
import org.creativehubs.core.initiative.GrowthBarrier;
import org.creativehubs.core.initiative.ServiceCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of the documents are as long as the documents have them. */
class PublishedListsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(PublishedLists.named("success-factors"), 7),
        Arguments.of(HigherEducationIndicator.vocabulary(), 5),
        Arguments.of(PublishedLists.named("foundations-of-productivity"), 5),
        Arguments.of(PublishedLists.named("cross-cutting-themes"), 4),
        Arguments.of(PublishedLists.named("super-strengths"), 5),
        Arguments.of(PublishedLists.named("value-chains"), 2),
        Arguments.of(PublishedLists.named("local-enterprise-areas"), 3),
        Arguments.of(PublishedLists.named("strategic-pillars"), 5),
        Arguments.of(PublishedLists.named("strategic-priorities"), 4),
        Arguments.of(PublishedLists.named("moving-image-sectors"), 4),
        Arguments.of(PublishedLists.named("exclusion-reasons"), 2),
        Arguments.of(ClusterService.vocabulary(), 29),
        Arguments.of(PublishedLists.named("world-class-dimensions"), 3),
        Arguments.of(PublishedLists.named("excellence-dependencies"), 4),
        Arguments.of(GrowthBarrier.vocabulary(), 5),
        Arguments.of(BarrierChange.vocabulary(), 10),
        Arguments.of(PublishedLists.named("policy-rules"), 7),
        Arguments.of(PublishedLists.named("forum-challenges"), 4),
        Arguments.of(EcosystemComponent.vocabulary(), 3),
        Arguments.of(PublishedLists.named("net-infinity-themes"), 4),
        Arguments.of(PublishedLists.named("strategic-principles"), 8),
        Arguments.of(PublishedLists.named("implementation-principles"), 5),
        Arguments.of(PublishedLists.named("youth-programme-steps"), 3),
        Arguments.of(PublishedLists.named("sector-characteristics"), 4),
        Arguments.of(PublishedLists.named("creative-fields"), 10),
        Arguments.of(PublishedLists.named("concept-directions"), 4),
        Arguments.of(PublishedLists.named("programme-types"), 4),
        Arguments.of(PublishedLists.named("guiding-principles"), 6));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListIsAsLongAsPublished(Vocabulary list, int length) {
    assertThat(list.terms()).as(list.name()).hasSize(length);
  }

  /** None is left out of the lists above, so that each is counted. */
  @Test
  void everyListThatIsDataIsCounted() {
    assertThat(lists().map(arguments -> arguments.get()[0]))
        .containsAll(PublishedLists.all())
        .doesNotContainNull();
  }

  @Test
  void aTermSaysWhatItMeansAndAListThatIsNotThereIsRefused() {
    VocabularyTerm legacy = PublishedLists.named("success-factors").term("legacy").orElseThrow();
    assertThat(legacy.name()).isEqualTo("Legacy");
    assertThat(legacy.meaning()).hasValue("A history of creative work in the place.");
    assertThatThrownBy(() -> PublishedLists.named("success"))
        .hasMessage("list must be one of 23 names, perhaps success-factors, but was success");
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

  /** The list that hubs are rated by has the terms that case studies name as a type. */
  @Test
  void theGuidingPrinciplesAreThoseOfTheType() {
    assertThat(PublishedLists.named("guiding-principles").terms())
        .extracting(VocabularyTerm::code)
        .containsExactlyElementsOf(
            Arrays.stream(GuidingPrinciple.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
  }
}
