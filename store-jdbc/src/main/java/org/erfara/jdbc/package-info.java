/** What outlives a restart, in SQLite or PostgreSQL. */
@NullMarked
package org.erfara.jdbc;

import org.jspecify.annotations.NullMarked;
