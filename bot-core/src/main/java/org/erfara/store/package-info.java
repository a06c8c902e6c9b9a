/** What outlives a restart, in transactions. */
@NullMarked
package org.erfara.store;

import org.jspecify.annotations.NullMarked;
