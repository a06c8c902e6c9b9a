package org.erfara.deploy.evaluate;

/**
 * What came of one bar on one file.
 *
 * @param bar a cosine
 */
record TriedBar(double bar, BCubed bCubed, Pairs pairs) {}
