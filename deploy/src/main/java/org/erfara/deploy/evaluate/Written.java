package org.erfara.deploy.evaluate;

import java.util.Optional;
import org.erfara.text.Language;

/**
 * A text as somebody wrote it.
 *
 * @param language if it is not to be told from the text
 */
record Written(String text, Optional<Language> language) {}
