/** Facilitators' pages and the playground, a chat in the browser. */
@NullMarked
package org.erfara.web;

import org.jspecify.annotations.NullMarked;
