/** Recurring questions as people see them, the themes they make, and a theme's life from heard to learnt. */
@NullMarked
package org.erfara.theme;

import org.jspecify.annotations.NullMarked;
