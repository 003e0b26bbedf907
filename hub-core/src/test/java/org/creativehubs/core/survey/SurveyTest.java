package org.creativehubs.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.creativehubs.core.organisation.Ownership;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class SurveyTest {

  @Test
  void ownershipNeedNotAddUp() {
    HubSurvey survey =
        hubs()
            .putOwnership(Ownership.NON_PROFIT, Ratio.parse("0.4"))
            .putOwnership(Ownership.GOVERNMENT_AGENCY, Ratio.parse("0.25"))
            .putOwnership(Ownership.PROFIT_MAKING, Ratio.parse("0.24"))
            .putOwnership(Ownership.UNIVERSITY, Ratio.parse("0.07"))
            .build();
    assertThat(survey.ownershipKnown()).isEqualTo(Ratio.parse("0.96"));
    assertThat(survey)
        .hasToString(
            "HubSurvey{id=hubs, title=Hubs of Europe, hubs=over 300, "
                + "ownership={NON_PROFIT=0.4, GOVERNMENT_AGENCY=0.25, PROFIT_MAKING=0.24, "
                + "UNIVERSITY=0.07}, figures=[]}");
  }

  @Test
  void aShareLiesBetweenNoughtAndOne() {
    assertThat(hubs().putOwnership(Ownership.UNIVERSITY, Ratio.ZERO).build().ownershipKnown())
        .isEqualTo(Ratio.ZERO);
    assertThatThrownBy(() -> hubs().putOwnership(Ownership.UNIVERSITY, Ratio.parse("1.01")).build())
        .hasMessage("ownership[UNIVERSITY] must be in [0, 1], but was 1.01");
    assertThat(space().ownedShare(Ratio.ONE).build())
        .hasToString(
            "WorkspaceSurvey{id=space, title=Space, respondents=over 450, ownedShare=1, "
                + "spaceNeeds=[], figures=[]}");
    assertThatThrownBy(() -> space().ownedShare(Ratio.of(-1)).build())
        .hasMessage("ownedShare must be in [0, 1], but was -1");
    assertThatThrownBy(() -> SpaceNeed.builder().share(Ratio.of(2)).build())
        .hasMessage("share must be in [0, 1], but was 2");
  }

  @Test
  void aNeedForSpaceRunsUpward() {
    assertThat(need("20 m2", "50 m2").below()).contains(Area.parse("50 m2"));
    assertThatThrownBy(() -> need("50 m2", "50 m2"))
        .hasMessage("below must be above from 50 m2, but was 50 m2");
    assertThatThrownBy(() -> need("50 m2", "500 ft2"))
        .hasMessage("below must be above from 50 m2, but was 500 ft2");
  }

  @Test
  void numbersAskedAreNotNegative() {
    QualifiedNumber none = QualifiedNumber.exact(-1);
    assertThatThrownBy(() -> HubSurvey.builder().id("a").title("A").hubs(none).build())
        .hasMessage("hubs must be >= 0, but was -1");
    assertThatThrownBy(() -> WorkspaceSurvey.builder().id("a").title("A").respondents(none).build())
        .hasMessage("respondents must be >= 0, but was -1");
  }

  @Test
  void aNeedWithoutAnswerIsOpenAndNotUnmet() {
    NeedsChecklist list =
        checklist()
            .putAnswers(HubNeed.OPEN_STUDIOS, NeedState.MET)
            .putAnswers(HubNeed.MAKERS_LAB, NeedState.MET)
            .putAnswers(HubNeed.SMALL_GRANTS, NeedState.NOT_MET)
            .putMeans(HubNeed.MAKERS_LAB, "kilns and printers")
            .build();
    assertThat(list.needs(NeedState.MET)).containsExactly(HubNeed.MAKERS_LAB, HubNeed.OPEN_STUDIOS);
    assertThat(list.needs(NeedState.PLANNED)).isEmpty();
    assertThat(list.open()).hasSize(20).doesNotContain(HubNeed.SMALL_GRANTS);
  }

  @Test
  void meansAreForNeedsThatHaveAnAnswer() {
    assertThatThrownBy(() -> checklist().putMeans(HubNeed.MAKERS_LAB, "kilns").build())
        .hasMessage("means[MAKERS_LAB] must be for a need that has an answer, but was kilns");
    assertThatThrownBy(() -> checklist().putMeans(HubNeed.MAKERS_LAB, " ").build())
        .hasMessage("means[MAKERS_LAB] must hold a visible character, but was  ");
  }

  @Test
  void theWishesAndTheNeedsOfManagementAreComplete() {
    assertThat(HubNeed.values()).hasSize(23);
    assertThat(of(NeedGroup.PRACTICAL_FACILITIES)).isEqualTo(4);
    assertThat(of(NeedGroup.BUSINESS_SERVICES)).isEqualTo(5);
    assertThat(of(NeedGroup.MARKET_ACCESS)).isEqualTo(4);
    assertThat(of(NeedGroup.MANAGEMENT)).isEqualTo(5);
  }

  private static long of(NeedGroup group) {
    return Stream.of(HubNeed.values()).filter(need -> need.group() == group).count();
  }

  private static SpaceNeed need(String from, String below) {
    return SpaceNeed.builder()
        .from(Area.parse(from))
        .below(Area.parse(below))
        .share(Ratio.ONE)
        .build();
  }

  private static ImmutableNeedsChecklist.Builder checklist() {
    return NeedsChecklist.builder().id("needs").subject("A hub");
  }

  private static ImmutableHubSurvey.Builder hubs() {
    return HubSurvey.builder()
        .id("hubs")
        .title("Hubs of Europe")
        .hubs(QualifiedNumber.parse("over 300"));
  }

  private static ImmutableWorkspaceSurvey.Builder space() {
    return WorkspaceSurvey.builder()
        .id("space")
        .title("Space")
        .respondents(QualifiedNumber.parse("over 450"));
  }
}
