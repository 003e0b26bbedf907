/** Every calculator over HTTP: {@link org.creativehubs.examples.service.HubService}. */
@NullMarked
package org.creativehubs.examples.service;

import org.jspecify.annotations.NullMarked;
