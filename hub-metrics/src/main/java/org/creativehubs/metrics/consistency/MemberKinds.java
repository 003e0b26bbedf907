package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MemberKind;

/** Which kinds of members are kinds of others: small and large companies are companies. */
final class MemberKinds {

  private MemberKinds() {}

  /** Whether adding a group to the others would count its members twice. */
  static boolean isWithinAnother(MemberGroup group, List<MemberGroup> groups) {
    return isSized(group.kind())
        && groups.stream().anyMatch(each -> each.kind() == MemberKind.COMPANY);
  }

  private static boolean isSized(MemberKind kind) {
    return kind == MemberKind.SMALL_OR_MEDIUM_COMPANY || kind == MemberKind.LARGE_COMPANY;
  }
}
