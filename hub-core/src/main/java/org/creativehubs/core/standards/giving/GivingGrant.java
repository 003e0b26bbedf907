package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;
import org.immutables.value.Value;

/**
 * One grant as 360Giving has it, with who gives it and who receives it. Amounts keep all their
 * digits, dates are as they were written, and what its publisher added is kept.
 */
@Value.Immutable
public abstract class GivingGrant {

  static final Shape<GivingGrant, Builder> SHAPE =
      Shape.of(GivingGrant::builder, Builder::build, GivingGrant::others, Builder::putOthers)
          .needed("id", "Identifier", Forms.TEXT, GivingGrant::id, Builder::id)
          .needed("title", "Title", Forms.TEXT, GivingGrant::title, Builder::title)
          .needed(
              "description",
              "Description",
              Forms.TEXT,
              GivingGrant::description,
              Builder::description)
          .needed("currency", "Currency", Forms.TEXT, GivingGrant::currency, Builder::currency)
          .given(
              "amountAppliedFor",
              "Amount Applied For",
              Forms.NUMBER,
              GivingGrant::amountAppliedFor,
              (made, value) -> made.amountAppliedFor(value))
          .needed(
              "amountAwarded",
              "Amount Awarded",
              Forms.NUMBER,
              GivingGrant::amountAwarded,
              Builder::amountAwarded)
          .given(
              "amountDisbursed",
              "Amount Disbursed",
              Forms.NUMBER,
              GivingGrant::amountDisbursed,
              (made, value) -> made.amountDisbursed(value))
          .needed("awardDate", "Award Date", Forms.DAY, GivingGrant::awardDate, Builder::awardDate)
          .given("url", "URL", Forms.TEXT, GivingGrant::url, (made, value) -> made.url(value))
          .list(
              "plannedDates",
              "Planned Dates",
              GivingDates.SHAPE,
              GivingGrant::plannedDates,
              (made, value) -> made.addPlannedDates(value))
          .list(
              "actualDates",
              "Actual Dates",
              GivingDates.SHAPE,
              GivingGrant::actualDates,
              (made, value) -> made.addActualDates(value))
          .list(
              "recipientOrganization",
              "Recipient Org",
              GivingOrganisation.SHAPE,
              GivingGrant::recipientOrganization,
              (made, value) -> made.addRecipientOrganization(value))
          .given(
              "recipientIndividual",
              "Recipient Ind",
              GivingIndividual.SHAPE,
              GivingGrant::recipientIndividual,
              (made, value) -> made.recipientIndividual(value))
          .given(
              "toIndividualsDetails",
              "To Individuals Details",
              IndividualDetails.SHAPE,
              GivingGrant::toIndividualsDetails,
              (made, value) -> made.toIndividualsDetails(value))
          .list(
              "beneficiaryLocation",
              "Beneficiary Location",
              GivingLocation.SHAPE,
              GivingGrant::beneficiaryLocation,
              (made, value) -> made.addBeneficiaryLocation(value))
          .neededList(
              "fundingOrganization",
              "Funding Org",
              GivingOrganisation.SHAPE,
              GivingGrant::fundingOrganization,
              (made, value) -> made.addFundingOrganization(value))
          .list(
              "grantProgramme",
              "Grant Programme",
              GivingProgramme.SHAPE,
              GivingGrant::grantProgramme,
              (made, value) -> made.addGrantProgramme(value))
          .given(
              "fromOpenCall",
              "From An Open Call?",
              Forms.TEXT,
              GivingGrant::fromOpenCall,
              (made, value) -> made.fromOpenCall(value))
          .list(
              "fundingType",
              "Funding Type",
              GivingClassification.SHAPE,
              GivingGrant::fundingType,
              (made, value) -> made.addFundingType(value))
          .list(
              "classifications",
              "Classifications",
              GivingClassification.SHAPE,
              GivingGrant::classifications,
              (made, value) -> made.addClassifications(value))
          .list(
              "relatedDocument",
              "Related Document",
              GivingDocument.SHAPE,
              GivingGrant::relatedDocument,
              (made, value) -> made.addRelatedDocument(value))
          .list(
              "applicationTransaction",
              "Amount applied for",
              GivingTransaction.SHAPE,
              GivingGrant::applicationTransaction,
              (made, value) -> made.addApplicationTransaction(value))
          .list(
              "commitmentTransaction",
              "Amount awarded",
              GivingTransaction.SHAPE,
              GivingGrant::commitmentTransaction,
              (made, value) -> made.addCommitmentTransaction(value))
          .list(
              "disbursementTransaction",
              "Amount paid out",
              GivingTransaction.SHAPE,
              GivingGrant::disbursementTransaction,
              (made, value) -> made.addDisbursementTransaction(value))
          .list(
              "relatedActivity",
              "Related Activity",
              Forms.TEXT,
              GivingGrant::relatedActivity,
              (made, value) -> made.addRelatedActivity(value))
          .given(
              "regrantType",
              "For Regrant Type",
              Forms.TEXT,
              GivingGrant::regrantType,
              (made, value) -> made.regrantType(value))
          .given(
              "locationScope",
              "Location Scope",
              Forms.TEXT,
              GivingGrant::locationScope,
              (made, value) -> made.locationScope(value))
          .given(
              "dateModified",
              "Last Modified",
              Forms.MOMENT,
              GivingGrant::dateModified,
              (made, value) -> made.dateModified(value))
          .given(
              "dataSource",
              "Data Source",
              Forms.TEXT,
              GivingGrant::dataSource,
              (made, value) -> made.dataSource(value));

  GivingGrant() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its identifier in the world: the prefix of its publisher and a key; any text. */
  public abstract String id();

  /** What it is called; any text. */
  public abstract String title();

  /** What is done with it; any text. */
  public abstract String description();

  /** The currency of its amounts by its ISO 4217 code, such as GBP; any text. */
  public abstract String currency();

  /** How much was asked for, in the currency. */
  public abstract Optional<Numeral> amountAppliedFor();

  /** How much was awarded in all, in the currency. */
  public abstract Numeral amountAwarded();

  /** How much was paid so far, in the currency. */
  public abstract Optional<Numeral> amountDisbursed();

  /** When it was awarded. */
  public abstract WrittenDate awardDate();

  /** Where more stands; a web address, which is not looked at. */
  public abstract Optional<String> url();

  /** When what it pays for was to happen. */
  public abstract List<GivingDates> plannedDates();

  /** When it happened. */
  public abstract List<GivingDates> actualDates();

  /** The organisations that receive it; at least one, unless a person does. */
  public abstract List<GivingOrganisation> recipientOrganization();

  /** The person who receives it; absent where an organisation does. */
  public abstract Optional<GivingIndividual> recipientIndividual();

  /** Why a person receives it. */
  public abstract Optional<IndividualDetails> toIndividualsDetails();

  /** Where those are whom it helps. */
  public abstract List<GivingLocation> beneficiaryLocation();

  /** Who gives it; at least one. */
  public abstract List<GivingOrganisation> fundingOrganization();

  /** The programmes it comes from. */
  public abstract List<GivingProgramme> grantProgramme();

  /** Whether anybody could apply: Yes or No. */
  public abstract Optional<String> fromOpenCall();

  /** What kind of funding it is. */
  public abstract List<GivingClassification> fundingType();

  /** What it is classified as. */
  public abstract List<GivingClassification> classifications();

  /** Documents about it. */
  public abstract List<GivingDocument> relatedDocument();

  /** What was asked for, part by part. */
  public abstract List<GivingTransaction> applicationTransaction();

  /** What was promised, part by part. */
  public abstract List<GivingTransaction> commitmentTransaction();

  /** What was paid, part by part. */
  public abstract List<GivingTransaction> disbursementTransaction();

  /** Identifiers of other grants and activities. */
  public abstract List<String> relatedActivity();

  /** What kind of regranting it is for, by a code of 360Giving (1.2 and later). */
  public abstract Optional<String> regrantType();

  /** How far it reaches, by a code such as GLS010 (1.3 and later). */
  public abstract Optional<String> locationScope();

  /** When its record was last changed, with a time. */
  public abstract Optional<WrittenDate> dateModified();

  /** Where its record comes from; a web address, which is not looked at. */
  public abstract Optional<String> dataSource();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notEmpty(fundingOrganization(), "fundingOrganization"),
        () ->
            Check.that(
                recipientOrganization().isEmpty() == recipientIndividual().isPresent(),
                Fault.INCONSISTENT,
                "recipientOrganization",
                "be given, or recipientIndividual instead",
                recipientIndividual().isPresent() ? "both" : "neither"));
  }

  /**
   * Reads one grant.
   *
   * @param json the grant as JSON
   * @return the grant
   * @throws InvalidValueException with all faults, each by its path
   */
  public static GivingGrant parse(String json) {
    return SHAPE.parse(JsonText.parse(json), GivingFile.STANDARD);
  }

  /** The name of the first who receives it. */
  public final String recipient() {
    return recipientIndividual()
        .map(GivingIndividual::name)
        .orElseGet(() -> recipientOrganization().get(0).name());
  }

  /** The identifier of the first who receives it. */
  public final String recipientId() {
    return recipientIndividual()
        .map(GivingIndividual::id)
        .orElseGet(() -> recipientOrganization().get(0).id());
  }

  /** The name of the first who gives it. */
  public final String funder() {
    return fundingOrganization().get(0).name();
  }

  /**
   * How much was awarded.
   *
   * @return the amount in its currency
   * @throws InvalidValueException if there is no such currency, or it has fewer decimals
   */
  public final Money awarded() {
    return Money.of(amountAwarded().toBigDecimal(), Currencies.of(currency()));
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** Its identifier, title and amount in one line. */
  @Override
  public final String toString() {
    return id() + ": " + title() + ", " + currency() + " " + amountAwarded();
  }

  /** Builds a {@link GivingGrant}. */
  public static final class Builder extends ImmutableGivingGrant.Builder {
    Builder() {}
  }
}
