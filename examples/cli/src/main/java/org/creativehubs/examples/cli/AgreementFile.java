package org.creativehubs.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.report.Withheld;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with an agreement: the agreement itself, or a dossier whose hub has it.
 *
 * @param agreement the agreement
 * @param withheld the names and incomes that a published page of it leaves out
 */
record AgreementFile(ServiceLevelAgreement agreement, Withheld withheld) {

  /**
   * Reads a file.
   *
   * @param json the file
   * @param id which agreement is meant, where there are several
   */
  static AgreementFile of(byte[] json, Optional<String> id) {
    if (isDossier(json)) {
      Dossier dossier = HubJson.read(json, Dossier.class);
      return new AgreementFile(chosen(dossier, id), WithheldFacts.of(dossier));
    }
    ServiceLevelAgreement alone = HubJson.read(json, ServiceLevelAgreement.class);
    return new AgreementFile(chosen(List.of(alone), id), Withheld.builder().build());
  }

  private static boolean isDossier(byte[] json) {
    try {
      return JsonMapper.shared().readTree(json).has("title");
    } catch (JacksonException noJson) {
      return false; // refused by the reader of agreements, which says where
    }
  }

  private static ServiceLevelAgreement chosen(Dossier dossier, Optional<String> id) {
    return chosen(dossier.hub().map(Hub::agreements).orElse(List.of()), id);
  }

  private static ServiceLevelAgreement chosen(
      List<ServiceLevelAgreement> agreements, Optional<String> id) {
    List<ServiceLevelAgreement> meant =
        agreements.stream()
            .filter(agreement -> id.map(agreement.id()::equals).orElse(true))
            .toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    String ids =
        agreements.stream().map(ServiceLevelAgreement::id).collect(Collectors.joining(", "));
    throw new InvalidValueException(
        Fault.UNKNOWN_CODE,
        "agreement",
        ids.isEmpty() ? "be of a hub that has one" : "be one of " + ids,
        id.orElse("not said"));
  }
}
