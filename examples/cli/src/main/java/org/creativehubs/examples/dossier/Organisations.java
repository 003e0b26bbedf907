package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.OrganisationGroup;

/** Organisations and what steers them, in words. */
final class Organisations {

  private Organisations() {}

  /** Name, legal form and what else is known, in one line. */
  static String of(Organisation organisation) {
    List<String> more = new ArrayList<>();
    organisation.legalForm().ifPresent(form -> more.add(Words.of(form)));
    organisation
        .assetLock()
        .ifPresent(locked -> more.add(locked ? "assets locked" : "assets not locked"));
    organisation.directors().ifPresent(n -> more.add(n + " directors"));
    organisation.trustees().ifPresent(n -> more.add(n + " trustees"));
    organisation.established().ifPresent(date -> more.add("set up " + date));
    organisation.activities().forEach(activity -> more.add(activity.toString()));
    return organisation.name() + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
  }

  /** Who owns whom in a group. */
  static List<String> of(OrganisationGroup group) {
    return group.organisations().stream().map(member -> owned(member, group)).toList();
  }

  private static String owned(Organisation member, OrganisationGroup group) {
    return of(member)
        + member
            .parentId()
            .flatMap(group::organisation)
            .map(owner -> ", owned by " + owner.name())
            .orElse("");
  }

  /** A body, its size, whom it stands for and what it does, in one line. */
  static String of(GovernanceBody body) {
    StringBuilder line = new StringBuilder(body.name().orElseGet(() -> Words.of(body.kind())));
    body.members().ifPresent(n -> line.append(", ").append(n).append(" people"));
    body.paid().ifPresent(paid -> line.append(paid ? ", paid" : ", unpaid"));
    body.since().ifPresent(date -> line.append(", since ").append(date));
    if (!body.represents().isEmpty()) {
      line.append("; stands for ").append(Words.list(body.represents()));
    }
    if (!body.roles().isEmpty()) {
      line.append("; ").append(Words.list(body.roles()));
    }
    return line.toString();
  }
}
