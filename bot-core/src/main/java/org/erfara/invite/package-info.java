/** Invites those who were helped, privately and seldom, to mark what helped. */
@NullMarked
package org.erfara.invite;

import org.jspecify.annotations.NullMarked;
