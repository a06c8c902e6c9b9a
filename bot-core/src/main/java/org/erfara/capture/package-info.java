/** Useful exchanges: a question, what was answered, and what became of it. */
@NullMarked
package org.erfara.capture;

import org.jspecify.annotations.NullMarked;
