package org.creativehubs.examples.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;

/** What goes back to who asked. */
final class Reply {

  private static final int SHORTEST_TAG = 32;

  private final int status;
  private final ImmutableMap<String, String> headers;
  private final byte[] body;

  private Reply(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = ImmutableMap.copyOf(headers);
    this.body = body;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Not to be changed. */
  byte[] body() {
    return body;
  }

  /** An answer that holds for this request alone. */
  static Reply answer(String mediaType, byte[] body) {
    return new Reply(
        200, ImmutableMap.of("Content-Type", typed(mediaType), "Cache-Control", "no-store"), body);
  }

  static Reply answer(String mediaType, String body) {
    return answer(mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A document that stays the same until the service is started again, with its tag. */
  static Reply document(String mediaType, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String tag = Hashing.sha256().hashBytes(bytes).toString().substring(0, SHORTEST_TAG);
    return new Reply(
        200,
        ImmutableMap.of("Content-Type", typed(mediaType), "Cache-Control", "no-cache", "ETag", tag),
        bytes);
  }

  static Reply problem(Problem problem) {
    Reply reply =
        new Reply(
            problem.status(),
            ImmutableMap.of(
                "Content-Type", "application/problem+json", "Cache-Control", "no-store"),
            HubJson.write(problem).getBytes(StandardCharsets.UTF_8));
    return problem.status() == 503 ? reply.with("Retry-After", "1") : reply;
  }

  static Reply problem(int status, String title, String detail) {
    return problem(Problem.of(status, title, detail));
  }

  /** Nothing but a status. */
  static Reply empty(int status) {
    return new Reply(status, ImmutableMap.of(), new byte[0]);
  }

  Reply with(String header, String value) {
    return new Reply(
        status,
        ImmutableMap.<String, String>builder()
            .putAll(headers)
            .put(header, value)
            .buildKeepingLast(),
        body);
  }

  /** What stands for the content of a document, without quotes. */
  Optional<String> tag() {
    return Optional.ofNullable(headers.get("ETag"));
  }

  private static String typed(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }
}
