/** Work for later, kept with the transaction that asked for it. */
@NullMarked
package org.erfara.job;

import org.jspecify.annotations.NullMarked;
