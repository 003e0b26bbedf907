package org.creativehubs.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A client that sends any bytes and keeps no rule. */
final class RawClient implements AutoCloseable {

  private final Socket socket;

  RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** All that comes until the other side closes, whether in good order or not. */
  String rest() {
    StringBuilder text = new StringBuilder();
    try {
      InputStream in = socket.getInputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        text.append((char) next);
      }
    } catch (IOException closed) {
      text.append(""); // what came before counts
    }
    return text.toString();
  }

  static List<RawClient> several(int count, int port, String text) throws IOException {
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clients.add(new RawClient(port).send(text));
    }
    return clients;
  }

  /** A whole request that asks for the connection to be closed after it. */
  static String request(String method, String path, String body, String... headers) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
        + body.length()
        + "\r\n"
        + List.of(headers).stream().map(line -> line + "\r\n").collect(Collectors.joining())
        + "\r\n"
        + body;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
