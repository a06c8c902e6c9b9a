/** Slack in and Slack out. */
@NullMarked
package org.erfara.slack;

import org.jspecify.annotations.NullMarked;
