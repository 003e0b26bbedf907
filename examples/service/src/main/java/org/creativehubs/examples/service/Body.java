package org.creativehubs.examples.service;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads the body of a request as it comes. While it does not come no thread waits, so slow senders
 * hold up nobody else.
 */
final class Body implements Runnable {

  /** How much more than allowed is read and dropped, so that the sender reads why it is refused. */
  private static final int PATIENCE = 4;

  private final Exchange exchange;
  private final int most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private long read;
  private boolean isRoom = true;

  private Body(Exchange exchange, int most) {
    this.exchange = exchange;
    this.most = most;
  }

  /**
   * The whole body, in time.
   *
   * <p>Fails with {@link TooLargeException}, {@link NoRoomException}, a timeout, or what the sender
   * did to the connection.
   */
  static CompletableFuture<byte[]> of(Exchange exchange, ServiceSettings settings) {
    Body body = new Body(exchange, settings.bodyBytes());
    body.whole.orTimeout(settings.bodySeconds(), TimeUnit.SECONDS);
    if (body.isHopeless()) {
      body.refuse();
    } else {
      body.run();
    }
    return body.whole;
  }

  /** Whether the head says that far too much comes, or asks before it sends too much. */
  private boolean isHopeless() {
    long said = exchange.request().getLength();
    return said > (long) PATIENCE * most || (said > most && !exchange.header("Expect").isEmpty());
  }

  @Override
  public void run() {
    while (!whole.isDone()) {
      Content.Chunk chunk = exchange.request().read();
      if (chunk == null) {
        exchange.request().demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        whole.completeExceptionally(chunk.getFailure());
        return;
      }
      take(chunk);
      chunk.release();
      if (chunk.isLast() || read > (long) PATIENCE * most) {
        end();
      }
    }
  }

  private void take(Content.Chunk chunk) {
    read += chunk.remaining();
    if (read <= most && isRoom) {
      byte[] part = BufferUtil.toArray(chunk.getByteBuffer());
      isRoom = exchange.held().take(part.length);
      bytes.write(part, 0, part.length);
    }
  }

  private void end() {
    if (read > most) {
      refuse();
    } else if (isRoom) {
      whole.complete(bytes.toByteArray());
    } else {
      whole.completeExceptionally(new NoRoomException());
    }
  }

  private void refuse() {
    whole.completeExceptionally(new TooLargeException("A body", most));
  }

  /** Says that all requests together hold as much as they may. */
  static final class NoRoomException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
