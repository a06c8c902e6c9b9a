/** Offers whoever asks what was asked before, in private, what is known already. */
@NullMarked
package org.erfara.recall;

import org.jspecify.annotations.NullMarked;
