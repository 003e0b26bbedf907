package org.creativehubs.core.standards.contracting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Organisations as parties, and back. */
final class Parties {

  private Parties() {}

  static OcdsParty party(Organisation organisation, List<String> roles) {
    List<String> ids = organisation.registrationIds();
    OcdsParty.Builder party = OcdsParty.builder().name(organisation.name()).addAllRoles(roles);
    party.id(ids.isEmpty() ? organisation.id() : ids.get(0));
    for (int i = 0; i < ids.size(); i++) {
      OcdsIdentifier identifier = identifier(ids.get(i));
      if (i == 0) {
        party.identifier(identifier);
      } else {
        party.addAdditionalIdentifiers(identifier);
      }
    }
    return party.build();
  }

  /** The register is what stands before the second dash, as in GB-COH-01234567. */
  private static OcdsIdentifier identifier(String registration) {
    int end = registration.indexOf('-', registration.indexOf('-') + 1);
    return OcdsIdentifier.builder()
        .scheme(registration.substring(0, end))
        .id(registration.substring(end + 1))
        .build();
  }

  static Organisation organisation(OcdsParty party) {
    List<String> ids = new ArrayList<>();
    Stream.concat(party.identifier().stream(), party.additionalIdentifiers().stream())
        .flatMap(identifier -> registration(identifier).stream())
        .filter(id -> !ids.contains(id))
        .forEach(ids::add);
    String name = name(party);
    String id = party.id().filter(any -> !any.isBlank()).orElse(name);
    return Organisation.builder().id(id).name(name).registrationIds(ids).build();
  }

  private static Optional<String> registration(OcdsIdentifier identifier) {
    return identifier
        .scheme()
        .flatMap(scheme -> identifier.id().map(number -> scheme + "-" + number))
        .filter(Organisation::isRegistrationId);
  }

  /** What a party is called. */
  static String name(OcdsParty party) {
    return party
        .name()
        .or(() -> party.identifier().flatMap(OcdsIdentifier::legalName))
        .filter(name -> !name.isBlank())
        .orElseThrow(
            () -> new InvalidValueException(Fault.MISSING_FIELD, "name", "be given", "missing"));
  }

  /** What is referred to is called, by the reference or else by its party. */
  static Optional<String> name(OcdsRelease release, OcdsReference reference) {
    return reference
        .name()
        .filter(name -> !name.isBlank())
        .or(() -> release.party(reference).map(Parties::name));
  }

  static OcdsReference reference(OcdsParty party) {
    return OcdsReference.builder().id(party.id()).name(party.name()).build();
  }
}
