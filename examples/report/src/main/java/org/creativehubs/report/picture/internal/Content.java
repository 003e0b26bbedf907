package org.creativehubs.report.picture.internal;

import java.util.List;

/**
 * What a canvas shows.
 *
 * @param title its first line
 * @param description what it shows, for those who hear it
 * @param notes the lines below it
 * @param width in pixels
 * @param drawn what stands between title and notes
 */
public record Content(
    String title, String description, List<String> notes, int width, Drawn drawn) {}
