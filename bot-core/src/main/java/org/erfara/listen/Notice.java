package org.erfara.listen;

/**
 * What people must be told before they are listened to: the six things that the Danish data protection authority missed in
 * what an employer had told its staff (Nævnenes Hus, 7 August 2020; GDPR, Articles 13 and 14). None may be missing.
 *
 * @param controller who is responsible
 * @param purpose what it is for
 * @param basis what the law allows it by
 * @param kinds what is kept
 * @param recipients who sees it
 * @param retention how long it is kept
 */
public record Notice(
        String controller, String purpose, String basis, String kinds, String recipients, String retention) {
    public Notice {
        required(controller, "controller");
        required(purpose, "purpose");
        required(basis, "basis");
        required(kinds, "kinds");
        required(recipients, "recipients");
        required(retention, "retention");
    }

    private static void required(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a notice does not say its " + field);
        }
    }
}
