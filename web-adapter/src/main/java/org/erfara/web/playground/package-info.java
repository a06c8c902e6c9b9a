/** A chat in the browser with an invented school in it: a platform like Slack and Teams, to try everything on. */
@NullMarked
package org.erfara.web.playground;

import org.jspecify.annotations.NullMarked;
