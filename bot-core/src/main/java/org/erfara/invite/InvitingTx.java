package org.erfara.invite;

import org.erfara.tag.TaggingTx;

/** All that inviting may touch. */
public interface InvitingTx extends InviteTx, TaggingTx {}
