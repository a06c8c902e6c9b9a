/** What facilitators read and mend: the digest, recurring questions and the life of themes. */
@NullMarked
package org.erfara.web.facilitator;

import org.jspecify.annotations.NullMarked;
