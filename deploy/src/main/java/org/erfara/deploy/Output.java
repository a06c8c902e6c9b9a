package org.erfara.deploy;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out what was asked for
 * @param err progress and problems
 * @param terminal whether a person is watching: a line may then be written over
 */
public record Output(PrintWriter out, PrintWriter err, boolean terminal) {}
