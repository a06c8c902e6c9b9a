package org.erfara.recall;

import org.erfara.tag.TaggingTx;

/** All that recalling may touch. */
public interface RecallTx extends FitTx, TaggingTx {}
