/** Questions that come again: grouped as they are asked, mended by facilitators. */
@NullMarked
package org.erfara.question;

import org.jspecify.annotations.NullMarked;
