package org.creativehubs.examples.service;

import com.google.common.base.Ascii;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** One request and the one reply to it. */
final class Exchange {

  private static final int WORTH_PACKING = 1_024;
  private static final String PACKED = "-gzip";

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final Held.Share held;
  private final AtomicBoolean isReplied = new AtomicBoolean();

  Exchange(Request request, Response response, Callback callback, Held.Share held) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.held = held;
  }

  Request request() {
    return request;
  }

  /** Does something later, unless it is called off. */
  Scheduler.Task schedule(Runnable action, long milliseconds) {
    return request
        .getComponents()
        .getScheduler()
        .schedule(action, milliseconds, TimeUnit.MILLISECONDS);
  }

  Held.Share held() {
    return held;
  }

  /** HEAD is answered as GET is, without the body. */
  String method() {
    return isHead() ? "GET" : request.getMethod();
  }

  private boolean isHead() {
    return request.getMethod().equals("HEAD");
  }

  List<String> header(String name) {
    return request.getHeaders().getFields(name).stream().map(HttpField::getValue).toList();
  }

  /** Sends the reply, unless there is one already. */
  void send(Reply reply) {
    if (!isReplied.compareAndSet(false, true)) {
      return;
    }
    if (reply.status() == 200 && reply.tag().filter(this::isKnown).isPresent()) {
      Reply same = Reply.empty(304).with("Cache-Control", "no-cache");
      write(same.with("ETag", reply.tag().orElseThrow()), new byte[0], "");
    } else if (isPacked(reply)) {
      write(reply.with("Content-Encoding", "gzip"), packed(reply.body()), PACKED);
    } else {
      write(reply, reply.body(), "");
    }
  }

  private void write(Reply reply, byte[] body, String tagEnd) {
    if (!held.take(body.length) && reply.status() < 400) {
      isReplied.set(false);
      send(Reply.problem(Problem.busy("Too many answers are under way: ask again in a moment")));
      return;
    }
    HttpFields.Mutable fields = response.getHeaders();
    response.setStatus(reply.status());
    reply.headers().forEach(fields::put);
    reply.tag().ifPresent(tag -> fields.put("ETag", "\"" + tag + tagEnd + "\""));
    fields.ensureField(new HttpField("Vary", "Accept, Accept-Encoding"));
    if (reply.status() != 304 && reply.status() != 204) {
      fields.put("Content-Length", String.valueOf(body.length));
    }
    response.write(true, ByteBuffer.wrap(isHead() ? new byte[0] : body), callback);
  }

  private boolean isPacked(Reply reply) {
    return reply.body().length >= WORTH_PACKING
        && Accepted.of(header("Accept-Encoding")).quality("gzip", 0) > 0;
  }

  private static byte[] packed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Whether who asks has the document already; whether it was packed makes no difference. */
  private boolean isKnown(String tag) {
    String asked = String.join(",", header("If-None-Match"));
    return asked.strip().equals("*")
        || asked.contains("\"" + tag + "\"")
        || asked.contains("\"" + tag + PACKED + "\"");
  }

  /** Why a body is not one that can be read; empty if it is. */
  String unsupported() {
    String type = Ascii.toLowerCase(String.join(",", header("Content-Type"))).replace(" ", "");
    String coding = String.join(",", header("Content-Encoding"));
    if (!coding.isEmpty() && !Ascii.equalsIgnoreCase(coding, "identity")) {
      return "The body must come without Content-Encoding, but came with " + coding;
    }
    boolean isJson =
        type.isEmpty()
            || type.equals("application/json")
            || type.equals("application/json;charset=utf-8")
            || type.equals("application/json;charset=\"utf-8\"");
    return isJson ? "" : "The body must be application/json in UTF-8, but is " + type;
  }
}
