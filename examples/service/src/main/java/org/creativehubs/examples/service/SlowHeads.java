package org.creativehubs.examples.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the head of a request comes byte by byte: the server of itself waits
 * for every byte as long as for the first.
 */
final class SlowHeads extends AbstractLifeCycle implements Connection.Listener {

  private final Scheduler scheduler;
  private final long mostNanos;
  private final Map<Connection, Idle> open = new ConcurrentHashMap<>();

  SlowHeads(Scheduler scheduler, ServiceSettings settings) {
    this.scheduler = scheduler;
    this.mostNanos = TimeUnit.SECONDS.toNanos(settings.headSeconds());
  }

  /**
   * A connection without a request, since when, and the bytes that had come by then.
   *
   * @param requests those answered
   * @param bytes those received
   * @param since when it was last seen without a begun request
   */
  private record Idle(long requests, long bytes, long since) {

    static Idle of(Connection connection) {
      return new Idle(connection.getMessagesOut(), connection.getBytesIn(), System.nanoTime());
    }

    /** The state now: the same only while a head is coming. */
    Idle next(Connection connection) {
      boolean isIdle = connection.getMessagesIn() == connection.getMessagesOut();
      boolean isSame = requests == connection.getMessagesOut() && isIdle;
      return isSame && connection.getBytesIn() > bytes ? this : of(connection);
    }
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, Idle.of(connection));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  int count() {
    return open.size();
  }

  @Override
  protected void doStart() {
    later();
  }

  private void later() {
    scheduler.schedule(this::look, Math.min(mostNanos, 1_000_000_000L), TimeUnit.NANOSECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    open.replaceAll((connection, idle) -> idle.next(connection));
    open.forEach(
        (connection, idle) -> {
          if (connection.getBytesIn() > idle.bytes() && now - idle.since() > mostNanos) {
            connection.getEndPoint().close();
          }
        });
    if (isRunning()) {
      later();
    }
  }
}
