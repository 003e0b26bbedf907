package org.example.rents;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.creativehubs.core.catalog.Catalog;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service, asks it with good and bad bodies, and prints what it answers. */
public final class Main {

  private Main() {}

  /** Runs. */
  public static void main(String[] args) throws Exception {
    SpringApplication service = new SpringApplication(Rents.class);
    service.setLogStartupInfo(false);
    service.setDefaultProperties(
        Map.of("server.port", "0", "spring.main.banner-mode", "off", "logging.level.root", "OFF"));
    try (ConfigurableApplicationContext running = service.run(args)) {
      String port = running.getEnvironment().getProperty("local.server.port");
      String lease = Catalog.load().entry("lease-affordability").example();
      String body = "{\"tenant\": \"Studio 12\", \"lease\": " + lease + "}";
      ask(port, body);
      ask(port, body.replace("\"otherCharges\"", "\"other_charges\""));
      ask(port, body.replace("\"on\":", "\"on\": \"2026-11-28\", \"on\":"));
      ask(port, body.replace("\"16500.00\"", "null"));
      ask(port, body.replace("\"tenant\":", "\"room\": 7, \"tenant\":"));
    }
  }

  private static void ask(String port, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    System.out.println(answer.statusCode() + " " + answer.body());
  }
}
