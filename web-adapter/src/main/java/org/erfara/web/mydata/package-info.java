/** What is kept of whoever looks, for them alone. */
@NullMarked
package org.erfara.web.mydata;

import org.jspecify.annotations.NullMarked;
