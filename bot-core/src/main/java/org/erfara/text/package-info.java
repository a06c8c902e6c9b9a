/** What the core asks about words: language, question or not, terms, vector, outcome, personal data. The module text-analysis answers. */
@NullMarked
package org.erfara.text;

import org.jspecify.annotations.NullMarked;
