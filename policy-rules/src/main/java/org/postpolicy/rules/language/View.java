package org.postpolicy.rules.language;

/**
 * The facts of a submission as one or several packs see them.
 *
 * @param facts the facts
 * @param packs the packs that see them so; bit i stands for the pack with index i
 */
public record View(Facts facts, long packs) {}
