package org.erfara.web;

import io.javalin.http.BadRequestResponse;

/** A field of a form that is not right. */
final class BadField extends BadRequestResponse {
    private static final long serialVersionUID = 1L;

    private final String field;

    BadField(String field) {
        super("field");
        this.field = field;
    }

    /** Its name in the form. */
    String field() {
        return field;
    }
}
