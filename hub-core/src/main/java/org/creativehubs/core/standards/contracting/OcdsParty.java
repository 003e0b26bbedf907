package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** An organisation that takes part (Organization), with what it does in the process. */
@Value.Immutable
public abstract class OcdsParty {

  static final Shape<OcdsParty, Builder> SHAPE =
      Shape.of(OcdsParty::builder, Builder::build, OcdsParty::others, Builder::putOthers)
          .given("name", "", Forms.TEXT, OcdsParty::name, (made, value) -> made.name(value))
          .given("id", "", Forms.TEXT, OcdsParty::id, (made, value) -> made.id(value))
          .given(
              "identifier",
              "",
              OcdsIdentifier.SHAPE,
              OcdsParty::identifier,
              (made, value) -> made.identifier(value))
          .list(
              "additionalIdentifiers",
              "",
              OcdsIdentifier.SHAPE,
              OcdsParty::additionalIdentifiers,
              (made, value) -> made.addAdditionalIdentifiers(value))
          .given(
              "address",
              "",
              OcdsAddress.SHAPE,
              OcdsParty::address,
              (made, value) -> made.address(value))
          .given(
              "contactPoint",
              "",
              OcdsContactPoint.SHAPE,
              OcdsParty::contactPoint,
              (made, value) -> made.contactPoint(value))
          .list("roles", "", Forms.TEXT, OcdsParty::roles, (made, value) -> made.addRoles(value))
          .given(
              "details", "", Forms.ANY, OcdsParty::details, (made, value) -> made.details(value));

  OcdsParty() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is commonly called; any text. */
  public abstract Optional<String> name();

  /** By what the rest of the release refers to it; any text. */
  public abstract Optional<String> id();

  /** Its main entry in a register. */
  public abstract Optional<OcdsIdentifier> identifier();

  /** Its other entries in registers. */
  public abstract List<OcdsIdentifier> additionalIdentifiers();

  /** Its address. */
  public abstract Optional<OcdsAddress> address();

  /** Whom to ask there. */
  public abstract Optional<OcdsContactPoint> contactPoint();

  /** What it does in the process, by codes such as buyer and supplier. */
  public abstract List<String> roles();

  /** What else is said of it, as it stands in the document. */
  public abstract Optional<JsonText> details();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /**
   * The organisation as this library has it.
   *
   * @return its name, its key, and its entries in registers that have the form of org-id.guide
   * @throws InvalidValueException if it has neither name nor legal name
   */
  public final Organisation toOrganisation() {
    return Parties.organisation(this);
  }

  /**
   * An organisation as the standard has it.
   *
   * @param organisation the organisation; its first entry in a register is the main one
   * @param roles what it does in the process, such as buyer
   * @return the party, whose key is its main entry or else its own key
   */
  public static OcdsParty of(Organisation organisation, String... roles) {
    return Parties.party(organisation, List.of(roles));
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

  /** Builds an {@link OcdsParty}. */
  public static final class Builder extends ImmutableOcdsParty.Builder {
    Builder() {}
  }
}
