package org.creativehubs.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private enum Theme implements Coded {
    SKILLS_AND_TRAINING,
    GROWTH
  }

  private static final Vocabulary THEMES = Vocabulary.of("themes", "Themes", Theme.values());

  @Test
  void aConstantHasACodeAndALabel() {
    assertThat(Theme.SKILLS_AND_TRAINING.code()).isEqualTo("skills-and-training");
    assertThat(Theme.SKILLS_AND_TRAINING.label()).isEqualTo("Skills and training");
    assertThat(VocabularyTerm.of(Theme.GROWTH)).isEqualTo(VocabularyTerm.of("growth", "Growth"));
  }

  @Test
  void aPublishedListIsAVocabulary() {
    assertThat(THEMES)
        .hasToString(
            "Vocabulary{id=themes, name=Themes, "
                + "terms=[VocabularyTerm{code=skills-and-training, name=Skills and training}, "
                + "VocabularyTerm{code=growth, name=Growth}]}");
    assertThat(THEMES.term("growth")).contains(VocabularyTerm.of("growth", "Growth"));
    assertThat(THEMES.term("decline")).isEmpty();
  }

  @Test
  void termsHaveCodesOfTheirOwn() {
    VocabularyTerm term = VocabularyTerm.of("a", "A");
    assertThatThrownBy(() -> vocabulary().addTerms(term, VocabularyTerm.of("a", "B")).build())
        .hasMessage("terms[1] must have a code of its own, but was a");
    assertThatThrownBy(() -> vocabulary().build())
        .hasMessage("terms must hold at least one element, but was none");
    assertThatThrownBy(() -> Vocabulary.builder().id("A").name("A").addTerms(term).build())
        .hasMessageStartingWith("id must be lower-case words");
    assertThatThrownBy(() -> Vocabulary.builder().id("a").name(" ").addTerms(term).build())
        .hasMessage("name must hold a visible character, but was  ");
  }

  @Test
  void aTermHasACodeAndAName() {
    assertThatThrownBy(() -> VocabularyTerm.of("A b", "A"))
        .hasMessageStartingWith("code must be lower-case");
    assertThatThrownBy(() -> VocabularyTerm.of("a", ""))
        .hasMessage("name must hold a visible character, but was empty");
    assertThatThrownBy(() -> VocabularyTerm.builder().code("a").name("A").meaning("").build())
        .hasMessage("meaning must hold a visible character, but was empty");
  }

  @Test
  void aRatingNamesItsVocabularyAndTerm() {
    assertThat(rating("legacy").build())
        .hasToString("Rating{vocabulary=success-factors, term=legacy, standing=MET}");
    assertThatThrownBy(() -> rating("Legacy").build())
        .hasMessageStartingWith("term must be lower-case");
    assertThatThrownBy(
            () -> Rating.builder().vocabulary("").term("a").standing(Standing.MET).build())
        .hasMessageStartingWith("vocabulary must be lower-case");
    assertThatThrownBy(() -> rating("legacy").evidence("").build())
        .hasMessage("evidence must hold a visible character, but was empty");
  }

  @Test
  void aTermMayBeRatedAgainAtAnotherDate() {
    Rating first = rating("legacy").asOf(PartialDate.parse("2016")).build();
    Rating later = rating("legacy").asOf(PartialDate.parse("2017")).build();
    Rating.checkDistinct(List.of(first, later, rating("legacy").build()), "ratings");
    assertThatThrownBy(() -> Rating.checkDistinct(List.of(first, later, first), "ratings"))
        .hasMessage(
            "ratings[2] must have a term and date of its own,"
                + " but was success-factors/legacy at 2016");
  }

  private static ImmutableRating.Builder rating(String term) {
    return Rating.builder().vocabulary("success-factors").term(term).standing(Standing.MET);
  }

  private static ImmutableVocabulary.Builder vocabulary() {
    return Vocabulary.builder().id("a").name("A");
  }
}
