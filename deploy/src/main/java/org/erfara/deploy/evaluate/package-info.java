/** How well Erfara hears: labelled texts read the way live chat is, and what the literature measures of the outcome. */
@NullMarked
package org.erfara.deploy.evaluate;

import org.jspecify.annotations.NullMarked;
