/** What people mark as useful: tags, the words in them, and asking their authors before the words travel. */
@NullMarked
package org.erfara.tag;

import org.jspecify.annotations.NullMarked;
