package org.erfara.theme;

/** The life of a theme. */
public enum Step {
    HEARD,
    THEME,
    EXPLORED,
    TRIED,
    LEARNT
}
