package org.erfara.slack.export;

/**
 * A folder of day files, one channel's or one chat's.
 *
 * @param workspace the path of the workspace it belongs to: empty, or ending in {@code /}
 * @param name as the ZIP file spells it
 */
record Folder(String workspace, String name) {
    String path() {
        return workspace + name + "/";
    }
}
