package org.erfara.theme;

import org.erfara.job.JobTx;
import org.erfara.tag.TagTx;

/** All that lifting a tag to a theme may touch. */
public interface LiftingTx extends TagTx, GroupingTx, JobTx {}
