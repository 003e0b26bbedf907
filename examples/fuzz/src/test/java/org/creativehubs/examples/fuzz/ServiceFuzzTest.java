package org.creativehubs.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.examples.service.HubService;
import org.creativehubs.examples.service.ServiceSettings;
import org.junit.jupiter.params.provider.MethodSource;

/** The service: a line of a request, and a body behind it. */
class ServiceFuzzTest {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final int MOST_BYTES = 4_000;

  /** Starts with the first request: the seeds are asked for before Jazzer is ready. */
  private static final class Running {
    static final HubService SERVICE = started();

    private static HubService started() {
      try {
        return HubService.start(ServiceSettings.builder().port(0).bodyBytes(20_000).build());
      } catch (IOException e) {
        throw new IllegalStateException("The service did not start", e);
      }
    }
  }

  static Stream<byte[]> requests() {
    Stream<byte[]> calls =
        Catalog.load().entries().stream()
            .filter(entry -> entry.example().length() < MOST_BYTES)
            .filter(entry -> Set.of(0, 5).contains(Math.floorMod(entry.id().hashCode(), 10)))
            .map(
                entry ->
                    Chosen.input(
                        "POST /calculators/" + entry.id() + " application/json",
                        entry.example().getBytes(StandardCharsets.UTF_8)));
    String example = Catalog.load().entry("net-present-value").example();
    Stream<byte[]> others =
        Seeds.texts(
            "GET / text/html\n",
            "GET /calculators */*\n",
            "GET /calculators/loan-schedule/schema */*;q=0.5\n",
            "GET /openapi.json application/json\n",
            "GET /metrics text/plain\n",
            "OPTIONS /calculators/loan-schedule */*\n",
            "POST /calculators/net-present-value text/csv\n" + example,
            "POST /calculators/net-present-value text/plain;q=0.1, text/csv\n" + example,
            "POST /calculators/net-present-value/explanations application/json\n" + example)
            .stream();
    return Stream.concat(calls, others);
  }

  /** Whatever is asked, no failure of the service is heard. */
  @MethodSource("requests")
  @FuzzTest
  void requests(byte[] bytes) throws IOException {
    Chosen chosen = Chosen.of(bytes);
    String[] words = chosen.name().split(" ", 3);
    String head =
        words[0]
            + " "
            + (words.length > 1 ? words[1] : "/")
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: "
            + (words.length > 2 ? words[2] : "*/*")
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + chosen.rest().length
            + "\r\n\r\n";
    String heard = heard(head.getBytes(StandardCharsets.UTF_8), chosen.rest());
    assertThat(heard).doesNotStartWith("HTTP/1.1 500").doesNotContain("\tat ");
  }

  private static String heard(byte[] head, byte[] body) throws IOException {
    int port = Running.SERVICE.port();
    BugDetectors.allowNetworkConnections((host, asked) -> asked == port);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.write(head);
      request.write(body);
      try {
        socket.getOutputStream().write(request.toByteArray());
        socket.shutdownOutput();
      } catch (SocketException closed) {
        return ""; // by the service, which does not hear a spoilt head to its end
      }
      return rest(socket.getInputStream());
    }
  }

  /** What comes until the other side closes, in good order or not. */
  private static String rest(InputStream in) throws IOException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    try {
      in.transferTo(heard);
    } catch (SocketException closed) {
      heard.write('\n'); // what came before counts
    }
    return heard.toString(StandardCharsets.ISO_8859_1);
  }
}
