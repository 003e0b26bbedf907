package org.creativehubs.core.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.junit.jupiter.api.Test;

class HubTest {

  @Test
  void awardsAndStatementsHaveIdsOfTheirOwn() {
    FundingAward.Builder award = FundingAward.builder().funder("ERDF").id("A1");
    award.instrument(FundingInstrument.GRANT).amount(Money.parse("GBP 1"));
    FundingAward nameless = award.build().toBuilder().id(Optional.empty()).build();
    Hub.Builder hub = Hub.builder().id("mill").name("Mill");
    assertThat(hub.addAwards(nameless, nameless, award.build()).build().awards()).hasSize(3);
    assertThatThrownBy(() -> hub.addAwards(award.build()).build())
        .hasMessage("awards[3] must have an id of its own, but was A1");
    assertThatThrownBy(() -> Hub.builder().id("a").name("A").build().agreement("b"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void readsAsNamePlaceAndOpening() {
    assertThat(hub().build()).hasToString("Northgate (northgate)");
    assertThat(hub().place(Place.of("Canterbury")).opened(PartialDate.parse("2016-10")).build())
        .hasToString("Northgate (northgate), Canterbury, opened 2016-10");
  }

  @Test
  void lettingsAndTiersHaveNamesOfTheirOwn() {
    Letting letting = Letting.builder().id("a").build();
    RentTier tier =
        RentTier.builder().name("artists").size(Ratio.ONE).shareOfMarket(Ratio.ONE).build();
    assertThatThrownBy(() -> hub().addLettings(letting, letting).build())
        .hasMessage("lettings[1] must have an id of its own, but was a");
    assertThatThrownBy(() -> hub().addRentTiers(tier, tier).build())
        .hasMessage("rentTiers[1] must have a name of its own, but was artists");
  }

  @Test
  void eachTermIsRatedOnceForEachDate() {
    Rating rating =
        Rating.builder()
            .vocabulary("success-factors")
            .term("legacy")
            .standing(Standing.NOT_KNOWN)
            .build();
    assertThat(hub().addRatings(rating).build().ratings()).containsExactly(rating);
    assertThatThrownBy(() -> hub().addRatings(rating, rating).build())
        .hasMessage(
            "ratings[1] must have a term and date of its own, but was success-factors/legacy");
  }

  @Test
  void idAndNameAreChecked() {
    assertThatThrownBy(() -> Hub.builder().id("North\tGate").name("N").build())
        .hasMessageStartingWith("id must be text on one line without blanks around it");
    assertThatThrownBy(() -> Hub.builder().id("n").name(" ").build())
        .hasMessage("name must hold a visible character, but was  ");
  }

  @Test
  void aGroupHasNoNegativeCount() {
    assertThat(desks(0).count()).isEqualTo(QualifiedNumber.exact(0));
    assertThatThrownBy(() -> desks(-1)).hasMessage("count must be >= 0, but was -1");
  }

  private static UnitGroup desks(long count) {
    return UnitGroup.builder().kind(UnitKind.DESK).count(QualifiedNumber.exact(count)).build();
  }

  private static ImmutableHub.Builder hub() {
    return Hub.builder().id("northgate").name("Northgate");
  }
}
