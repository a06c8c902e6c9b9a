package org.erfara.slack.export;

import java.util.Arrays;

/** Names of files in a ZIP file, which may say anything. */
final class EntryName {
    private static final int LONGEST_SHOWN = 120;

    private EntryName() {}

    static boolean leavesFolder(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || (name.length() > 1 && name.charAt(1) == ':')
                || (name.contains("..") && Arrays.asList(name.split("/")).contains(".."));
    }

    /** The name as it may be shown on a terminal. */
    static String shown(String name) {
        String clean = name.replaceAll("\\p{C}", "?");
        return clean.length() <= LONGEST_SHOWN ? clean : clean.substring(0, LONGEST_SHOWN) + "…";
    }
}
