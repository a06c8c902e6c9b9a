package org.erfara.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** A program that opens the data folder it is given, prints an exclamation mark and stays until its input ends. */
final class HoldsDataFolder {
    private HoldsDataFolder() {}

    @SuppressWarnings("try")
    public static void main(String[] arguments) throws IOException {
        try (DataFolder held = DataFolder.open(Path.of(arguments[0]), new Random(1))) {
            System.out.print('!');
            System.out.flush();
            System.in.read();
        }
    }
}
