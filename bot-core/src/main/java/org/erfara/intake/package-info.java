/** The one way in: counts every drop, de-duplicates, and hands what was said to the features. */
@NullMarked
package org.erfara.intake;

import org.jspecify.annotations.NullMarked;
