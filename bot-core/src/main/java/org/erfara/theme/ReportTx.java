package org.erfara.theme;

import org.erfara.capture.ExchangeTx;
import org.erfara.listen.ChannelTx;
import org.erfara.tag.TagTx;

/** All that a report on what was asked reads. */
public interface ReportTx extends GroupingTx, ExchangeTx, ChannelTx, TagTx {}
