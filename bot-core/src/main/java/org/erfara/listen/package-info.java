/** Which channels are heard and until when, and when people may be written to. */
@NullMarked
package org.erfara.listen;

import org.jspecify.annotations.NullMarked;
