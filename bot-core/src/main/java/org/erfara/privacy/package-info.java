/** What is kept of a person, for them alone: shown, taken along, erased, and forgotten in time. */
@NullMarked
package org.erfara.privacy;

import org.jspecify.annotations.NullMarked;
