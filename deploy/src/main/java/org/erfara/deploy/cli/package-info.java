/** The command line: every command, its options and what it prints. */
@NullMarked
package org.erfara.deploy.cli;

import org.jspecify.annotations.NullMarked;
