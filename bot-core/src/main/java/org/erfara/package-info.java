/** What Erfara does, knowing no chat platform, no database and no web. */
@NullMarked
package org.erfara;

import org.jspecify.annotations.NullMarked;
