package org.example.rents;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.creativehubs.core.catalog.Catalog;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service, asks it with good and bad bodies, and prints what it answers. */
@QuarkusMain
public class Main implements QuarkusApplication {

  @Override
  public int run(String... args) throws Exception {
    String lease = Catalog.load().entry("lease-affordability").example();
    String body = "{\"tenant\": \"Studio 12\", \"lease\": " + lease + "}";
    ask(body);
    ask(body.replace("\"otherCharges\"", "\"other_charges\""));
    ask(body.replace("\"on\":", "\"on\": \"2026-11-28\", \"on\":"));
    ask(body.replace("\"16500.00\"", "null"));
    ask(body.replace("\"tenant\":", "\"room\": 7, \"tenant\":"));
    return 0;
  }

  private static void ask(String body) throws Exception {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
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
