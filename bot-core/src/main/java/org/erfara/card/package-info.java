/** Messages and dialogs as the core means them; each adapter renders them. */
@NullMarked
package org.erfara.card;

import org.jspecify.annotations.NullMarked;
