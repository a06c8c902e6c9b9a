/** Which channels are heard. */
@NullMarked
package org.erfara.listen;

import org.jspecify.annotations.NullMarked;
