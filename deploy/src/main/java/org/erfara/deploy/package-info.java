/** The program: command line, settings and the wiring of all modules. */
@NullMarked
package org.erfara.deploy;

import org.jspecify.annotations.NullMarked;
