package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Who gives or receives a grant (Organization). */
@Value.Immutable
public abstract class GivingOrganisation {

  static final Shape<GivingOrganisation, Builder> SHAPE =
      Shape.of(
              GivingOrganisation::builder,
              Builder::build,
              GivingOrganisation::others,
              Builder::putOthers)
          .needed("id", "Identifier", Forms.TEXT, GivingOrganisation::id, Builder::id)
          .needed("name", "Name", Forms.TEXT, GivingOrganisation::name, Builder::name)
          .given(
              "department",
              "Department",
              Forms.TEXT,
              GivingOrganisation::department,
              (made, value) -> made.department(value))
          .given(
              "contactName",
              "Contact Name",
              Forms.TEXT,
              GivingOrganisation::contactName,
              (made, value) -> made.contactName(value))
          .given(
              "charityNumber",
              "Charity Number",
              Forms.TEXT,
              GivingOrganisation::charityNumber,
              (made, value) -> made.charityNumber(value))
          .given(
              "companyNumber",
              "Company Number",
              Forms.TEXT,
              GivingOrganisation::companyNumber,
              (made, value) -> made.companyNumber(value))
          .given(
              "streetAddress",
              "Street Address",
              Forms.TEXT,
              GivingOrganisation::streetAddress,
              (made, value) -> made.streetAddress(value))
          .given(
              "addressLocality",
              "City",
              Forms.TEXT,
              GivingOrganisation::addressLocality,
              (made, value) -> made.addressLocality(value))
          .given(
              "addressRegion",
              "County",
              Forms.TEXT,
              GivingOrganisation::addressRegion,
              (made, value) -> made.addressRegion(value))
          .given(
              "addressCountry",
              "Country",
              Forms.TEXT,
              GivingOrganisation::addressCountry,
              (made, value) -> made.addressCountry(value))
          .given(
              "postalCode",
              "Postal Code",
              Forms.TEXT,
              GivingOrganisation::postalCode,
              (made, value) -> made.postalCode(value))
          .given(
              "telephone",
              "Phone Number",
              Forms.TEXT,
              GivingOrganisation::telephone,
              (made, value) -> made.telephone(value))
          .given(
              "alternateName",
              "Alternate Name",
              Forms.TEXT,
              GivingOrganisation::alternateName,
              (made, value) -> made.alternateName(value))
          .given(
              "email",
              "Email",
              Forms.TEXT,
              GivingOrganisation::email,
              (made, value) -> made.email(value))
          .given(
              "description",
              "Description",
              Forms.TEXT,
              GivingOrganisation::description,
              (made, value) -> made.description(value))
          .given(
              "organisationType",
              "Organisation Type",
              Forms.TEXT,
              GivingOrganisation::organisationType,
              (made, value) -> made.organisationType(value))
          .given(
              "url",
              "Web Address",
              Forms.TEXT,
              GivingOrganisation::url,
              (made, value) -> made.url(value))
          .list(
              "location",
              "Location",
              GivingLocation.SHAPE,
              GivingOrganisation::location,
              (made, value) -> made.addLocation(value))
          .given(
              "dateModified",
              "Last Modified",
              Forms.MOMENT,
              GivingOrganisation::dateModified,
              (made, value) -> made.dateModified(value));

  GivingOrganisation() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Its identifier in the world, such as GB-COH-01234567 (org-id.guide), or one with the prefix of
   * the publisher where it is in no register; any text.
   */
  public abstract String id();

  /** Its name; any text. */
  public abstract String name();

  /** The part of it that gives or receives; any text. */
  public abstract Optional<String> department();

  /** Whom to ask; any text. */
  public abstract Optional<String> contactName();

  /** Its number in a register of charities; any text. */
  public abstract Optional<String> charityNumber();

  /** Its number in the register of companies; any text. */
  public abstract Optional<String> companyNumber();

  /** House and street; any text. */
  public abstract Optional<String> streetAddress();

  /** The town; any text. */
  public abstract Optional<String> addressLocality();

  /** The county; any text. */
  public abstract Optional<String> addressRegion();

  /** The country; any text. */
  public abstract Optional<String> addressCountry();

  /** The postcode; any text. */
  public abstract Optional<String> postalCode();

  /** A telephone number; any text. */
  public abstract Optional<String> telephone();

  /** What else it is called; any text. */
  public abstract Optional<String> alternateName();

  /** An address for mail; any text. */
  public abstract Optional<String> email();

  /** What it does; any text. */
  public abstract Optional<String> description();

  /** What kind of organisation it is; any text. */
  public abstract Optional<String> organisationType();

  /** Its web address, which is not looked at. */
  public abstract Optional<String> url();

  /** Where it is. */
  public abstract List<GivingLocation> location();

  /** When it was last changed, with a time. */
  public abstract Optional<WrittenDate> dateModified();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /**
   * The organisation as this library has it: its identifier is its entry in a public register too,
   * if it has the form of one, and so are the numbers of company and charity where it does not.
   *
   * @return the organisation; a name without a visible letter is refused
   */
  public final Organisation toOrganisation() {
    Organisation.Builder made = Organisation.builder().id(id().strip()).name(name().strip());
    return made.registrationIds(OrgIds.of(this)).build();
  }

  /**
   * An organisation as 360Giving has it.
   *
   * @param organisation the organisation; with an entry in a public register, which becomes its
   *     identifier
   * @param otherwise the identifier where it is in no register
   * @return name and identifier, and the numbers of company and charity in England and Wales
   */
  public static GivingOrganisation of(Organisation organisation, String otherwise) {
    return OrgIds.organisation(organisation, otherwise);
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** The same as {@link #json}. */
  @Override
  public final String toString() {
    return json();
  }

  /** Builds a {@link GivingOrganisation}. */
  public static final class Builder extends ImmutableGivingOrganisation.Builder {
    Builder() {}
  }
}
