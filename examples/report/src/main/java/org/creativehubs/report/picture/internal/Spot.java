package org.creativehubs.report.picture.internal;

/**
 * A point of a picture with its name.
 *
 * @param name what it is
 * @param across its value across
 * @param up its value up
 * @param kind which of several kinds it is, from zero
 */
public record Spot(String name, double across, double up, int kind) {}
