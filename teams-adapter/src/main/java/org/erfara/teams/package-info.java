/** Teams in and Teams out. */
@NullMarked
package org.erfara.teams;

import org.jspecify.annotations.NullMarked;
