/** Keeps personal data out of all that is stored, and tells whoever wrote them, in private. */
@NullMarked
package org.erfara.guard;

import org.jspecify.annotations.NullMarked;
