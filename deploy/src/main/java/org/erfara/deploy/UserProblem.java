package org.erfara.deploy;

/** Something the user can put right. The message is one clear sentence: what is wrong and what to do. */
public final class UserProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong and what to do
     */
    public UserProblem(String sentence) {
        super(sentence);
    }
}
