package org.erfara.privacy;

import org.erfara.intake.HearingTx;

/** All that is kept, of people and of what was erased. */
public interface PrivacyTx extends HearingTx, ErasureTx {}
