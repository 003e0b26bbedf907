/**
 * Every calculator over HTTP: {@link org.creativehubs.examples.service.HubService}.
 *
 * <p>The server is Jetty 12, by itself, without servlets and without a framework: it runs on Java
 * 17, is kept up by its makers with several releases a year, is four modules with names, reads
 * bodies without holding a thread, so that slow clients hold up nobody, and drains when it is
 * stopped. Javalin, which stands on the same server, would bring Kotlin and servlets besides, and
 * nothing of what is needed here: its handlers hold a thread each; queue, limits, negotiation and
 * problem documents are for the service in either.
 *
 * <p>{@code Routes} says what stands at which path, {@code Router} refuses what the head of a
 * request rules out, {@code Body} reads, {@code Workers} queues and calculates, {@code Exchange}
 * sends. What is borne is {@link org.creativehubs.examples.service.ServiceSettings}.
 */
@NullMarked
@HubStyle
package org.creativehubs.examples.service;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
