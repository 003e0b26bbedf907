package org.creativehubs.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Locale;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a page was made from, when, and with which version of the library. */
@HubValue
@Value.Immutable
public abstract class PageOrigin {

  private static final int HEX = 16;
  private static final int HASH_LENGTH = 64;

  PageOrigin() {}

  /**
   * The origin of a page made with this version of the library.
   *
   * @param input what the input is called, such as the name of a file; not blank
   * @param content the input, byte by byte
   * @param day the day the page is of
   * @return the origin
   */
  public static PageOrigin of(String input, byte[] content, LocalDate day) {
    try {
      return of(input, new ByteArrayInputStream(content), day);
    } catch (IOException e) {
      throw new IllegalStateException("bytes can be read", e);
    }
  }

  /**
   * The origin of a page of a file that need not fit into memory.
   *
   * @param input what the input is called, such as the name of a file; not blank
   * @param content the input, which is read to its end and stays open
   * @param day the day the page is of
   * @return the origin
   * @throws IOException if the input cannot be read
   */
  public static PageOrigin of(String input, InputStream content, LocalDate day) throws IOException {
    PageOrigin.Builder origin = builder();
    return origin
        .input(input)
        .sha256(hash(content))
        .day(day)
        .version(LibraryVersion.current())
        .build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  private static String hash(InputStream content) throws IOException {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), hash));
      return String.format(Locale.ROOT, "%064x", new BigInteger(1, hash.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What the input is called; not blank. */
  public abstract String input();

  /** The SHA-256 of the input: 64 hexadecimal digits in lower case. */
  public abstract String sha256();

  /** The day the page is of. */
  public abstract LocalDate day();

  /** The version of the library; not blank. */
  public abstract String version();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(input(), "input");
    Check.that(
        sha256().length() == HASH_LENGTH
            && sha256().chars().allMatch(c -> Character.digit(c, HEX) >= 0)
            && sha256().equals(sha256().toLowerCase(Locale.ROOT)),
        "sha256",
        "be 64 hexadecimal digits in lower case",
        sha256());
    Check.notBlank(version(), "version");
  }

  /** Builds a {@link PageOrigin}. */
  public static final class Builder extends ImmutablePageOrigin.Builder {
    Builder() {}
  }
}
