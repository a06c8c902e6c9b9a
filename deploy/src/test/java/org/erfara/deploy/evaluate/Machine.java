package org.erfara.deploy.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What figures were measured on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String here() throws IOException {
        Runtime java = Runtime.getRuntime();
        return "%s, %d processors (%s), Java %s, heap of at most %d MB"
                .formatted(
                        System.getProperty("os.name"),
                        java.availableProcessors(),
                        processor(),
                        Runtime.version().feature(),
                        java.maxMemory() >> 20);
    }

    private static String processor() throws IOException {
        String architecture = System.getProperty("os.arch");
        if (!Files.isReadable(PROCESSORS)) {
            return architecture;
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        }
    }
}
