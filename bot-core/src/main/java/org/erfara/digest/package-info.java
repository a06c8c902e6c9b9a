/** The weekly digest: what a staff kept asking, what worked beside what did not, and a question for a meeting. */
@NullMarked
package org.erfara.digest;

import org.jspecify.annotations.NullMarked;
