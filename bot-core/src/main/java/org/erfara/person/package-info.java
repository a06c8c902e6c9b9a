/** Who may do what. */
@NullMarked
package org.erfara.person;

import org.jspecify.annotations.NullMarked;
