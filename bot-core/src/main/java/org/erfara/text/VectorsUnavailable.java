package org.erfara.text;

/** No vectors can be had now; later they may. The message is a sentence for whoever runs Erfara, without content. */
public final class VectorsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong and what to look at, without content
     */
    public VectorsUnavailable(String sentence) {
        super(sentence);
    }
}
