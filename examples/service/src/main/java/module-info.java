/** Every calculator over HTTP. */
module org.creativehubs.examples.service {
  requires org.creativehubs.metrics;
  requires org.creativehubs.finance;
  requires org.eclipse.jetty.server;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static org.jspecify;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.immutables.annotate;
  requires static com.google.errorprone.annotations;

  exports org.creativehubs.examples.service;

  opens org.creativehubs.examples.service;
}
