package org.erfara.listen;

import org.erfara.job.JobTx;

/** All that switching a channel on or off may touch. */
public interface ListenTx extends ListeningTx, JobTx {}
