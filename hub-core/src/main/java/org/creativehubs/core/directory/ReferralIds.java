package org.creativehubs.core.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as directories want them: UUIDs, the same for the same thing always. */
final class ReferralIds {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private ReferralIds() {}

  /** The id itself where it is one already, else one made of what it is the id of. */
  static String of(String of, String id) {
    return UUID_TEXT.matcher(id).matches()
        ? id
        : UUID.nameUUIDFromBytes((of + "/" + id).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
