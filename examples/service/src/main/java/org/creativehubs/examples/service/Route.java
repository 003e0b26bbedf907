package org.creativehubs.examples.service;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What can be done at a path.
 *
 * @param name the path as metrics tell it, the same for all calculators
 * @param calculator the calculator that the path belongs to; empty where it is none
 * @param methods what can be done, the order of the header Allow
 * @param offered the media types of the answer, the usual one first
 * @param isQuick whether it is answered at once, also while all workers are busy
 * @param answerer how it is answered
 */
record Route(
    String name,
    Optional<String> calculator,
    ImmutableList<String> methods,
    ImmutableList<String> offered,
    boolean isQuick,
    Answerer answerer) {

  /** Makes the reply to a request. */
  @FunctionalInterface
  interface Answerer {

    /**
     * The reply.
     *
     * @param method GET or POST
     * @param body the body; empty with GET
     * @param mediaType one of those offered
     * @return the reply
     * @throws IOException if the answer is too large
     */
    Reply reply(String method, byte[] body, String mediaType) throws IOException;
  }

  /** Makes a document. */
  @FunctionalInterface
  interface Document {
    Reply reply();
  }

  /** Something short that is there at once. */
  static Route quick(String name, String mediaType, Document document) {
    return new Route(
        name,
        Optional.empty(),
        ImmutableList.of("GET", "HEAD", "OPTIONS"),
        ImmutableList.of(mediaType),
        true,
        (method, body, accepted) -> document.reply());
  }

  /** Something that takes a moment to make. */
  static Route made(String name, String calculator, String mediaType, Document document) {
    return new Route(
        name,
        Optional.of(calculator),
        ImmutableList.of("GET", "HEAD", "OPTIONS"),
        ImmutableList.of(mediaType),
        false,
        (method, body, accepted) -> document.reply());
  }

  /** Something that is asked with a body. */
  static Route asked(
      String name,
      String calculator,
      List<String> methods,
      List<String> offered,
      Answerer answerer) {
    return new Route(
        name,
        Optional.of(calculator),
        ImmutableList.<String>builder().addAll(methods).add("OPTIONS").build(),
        ImmutableList.copyOf(offered),
        false,
        answerer);
  }

  String allow() {
    return String.join(", ", methods);
  }
}
