package org.creativehubs.report.pages;

import org.creativehubs.core.explain.Answer;

/**
 * A letting that somebody should look at.
 *
 * @param letting the id of the letting
 * @param tenant who has it, or that nobody is named
 * @param why what is the matter
 * @param figure the day or amount in question
 * @param words what it is about that figure
 */
record Attention(String letting, String tenant, AttentionKind why, Answer figure, String words) {}
