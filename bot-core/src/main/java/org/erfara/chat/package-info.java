/** What happens on a chat platform, and what Erfara says there, without any platform's detail. */
@NullMarked
package org.erfara.chat;

import org.jspecify.annotations.NullMarked;
