package org.creativehubs.examples.service;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Reads the body of a request as it comes. While it does not come no thread waits, so slow senders
 * hold up nobody else.
 */
final class Body implements Runnable {

  /**
   * How much more than allowed is read and dropped, so that the sender reads why it is refused: so
   * many times as much, and a megabyte in any case. Who is cut off while sending may never read it.
   */
  private static final int PATIENCE = 4;

  private static final long LEAST_PATIENCE = 1 << 20;

  /** What becomes of a body: one of the two, once. */
  interface Receiver {
    void received(byte[] body);

    /** It was too large, late or broken, or there was no room for it. */
    void failed(Throwable failure);
  }

  private final Exchange exchange;
  private final int most;
  private final Receiver receiver;
  private final Scheduler.Task late;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long read;
  private boolean isRoom = true;

  private Body(Exchange exchange, ServiceSettings settings, Receiver receiver) {
    this.exchange = exchange;
    this.most = settings.bodyBytes();
    this.receiver = receiver;
    this.late =
        exchange.schedule(
            () -> fail(new TimeoutException("The body is late")),
            TimeUnit.SECONDS.toMillis(settings.bodySeconds()));
  }

  /** Reads it in the time that the settings give. */
  static void read(Exchange exchange, ServiceSettings settings, Receiver receiver) {
    Body body = new Body(exchange, settings, receiver);
    if (body.isHopeless()) {
      body.refuse();
    } else {
      body.run();
    }
  }

  /** Whether the head says that far too much comes, or asks before it sends too much. */
  private boolean isHopeless() {
    return said() > patience() || (said() > most && !exchange.header("Expect").isEmpty());
  }

  private long patience() {
    return Math.max((long) PATIENCE * most, LEAST_PATIENCE);
  }

  /** How much comes, by the head; less than zero where it does not say. */
  private long said() {
    return exchange.request().getLength();
  }

  @Override
  public void run() {
    while (!isOver.get()) {
      Content.Chunk chunk = exchange.request().read();
      if (chunk == null) {
        exchange.request().demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        fail(chunk.getFailure());
        return;
      }
      take(chunk);
      chunk.release();
      if (chunk.isLast() || read > patience()) {
        end();
      }
    }
  }

  private void take(Content.Chunk chunk) {
    read += chunk.remaining();
    if (read <= most && said() <= most && isRoom) {
      byte[] part = BufferUtil.toArray(chunk.getByteBuffer());
      isRoom = exchange.held().take(part.length);
      bytes.write(part, 0, part.length);
    }
  }

  private void end() {
    if (read > most) {
      refuse();
    } else if (!isRoom) {
      fail(new NoRoomException());
    } else if (isOver.compareAndSet(false, true)) {
      late.cancel();
      receiver.received(bytes.toByteArray());
    }
  }

  private void refuse() {
    fail(new TooLargeException("A body", most));
  }

  private void fail(Throwable failure) {
    if (isOver.compareAndSet(false, true)) {
      late.cancel();
      receiver.failed(failure);
    }
  }

  /** Says that all requests together hold as much as they may. */
  static final class NoRoomException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
