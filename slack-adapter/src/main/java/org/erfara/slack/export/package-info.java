/** Reads what Slack gives a workspace that asks for its own messages: an export. */
@NullMarked
package org.erfara.slack.export;

import org.jspecify.annotations.NullMarked;
