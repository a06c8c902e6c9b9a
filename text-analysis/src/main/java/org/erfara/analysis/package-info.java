/** What the core asks about words, answered with Lucene, dictionaries and embeddings. */
@NullMarked
package org.erfara.analysis;

import org.jspecify.annotations.NullMarked;
