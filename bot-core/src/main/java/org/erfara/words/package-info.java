/** The words people read, in their language. */
@NullMarked
package org.erfara.words;

import org.jspecify.annotations.NullMarked;
