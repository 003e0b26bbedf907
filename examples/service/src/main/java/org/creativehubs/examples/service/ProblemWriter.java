package org.creativehubs.examples.service;

import org.creativehubs.core.json.HubJson;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says as a problem document what the server itself refuses, such as a head that is no HTTP. */
final class ProblemWriter extends ErrorHandler {

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    Problem problem =
        code == 503
            ? Problem.busy("The service is stopping: ask another")
            : Problem.of(code, HttpStatus.getMessage(code), detail(code, message));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    Content.Sink.write(response, true, HubJson.write(problem), callback);
  }

  /** Of a fault of its own it says no more than that it is its own. */
  private static String detail(int code, String message) {
    return code == 500 ? "The fault is in the service, and stands in its log" : message;
  }
}
