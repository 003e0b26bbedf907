package org.creativehubs.examples.service;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes of bodies and answers that are held at a time, by all requests together. */
final class Held {

  private final AtomicLong bytes = new AtomicLong();
  private final long most;

  Held(long most) {
    this.most = most;
  }

  long bytes() {
    return bytes.get();
  }

  /** The part of one request; given back when the request is over. */
  final class Share {

    private final AtomicLong mine = new AtomicLong();

    /** Holds more bytes, if there is room for them. */
    boolean take(long more) {
      mine.addAndGet(more);
      return bytes.addAndGet(more) <= most;
    }

    void giveBack() {
      bytes.addAndGet(-mine.getAndSet(0));
    }
  }

  Share share() {
    return new Share();
  }
}
