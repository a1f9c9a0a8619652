package tavolo.ui.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tavolo.domain.people.FoundHouse;
import tavolo.domain.people.IssuedLink;

/// At the very first start on an empty database, outside a demonstration: makes the first
/// administrator and writes the one-time link to the log and into the data folder.
@Component
@Order(100)
final class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FoundHouse found;
    private final Path folder;
    private final String address;
    private final boolean demo;

    FirstAdministrator(
            FoundHouse found,
            @Value("${tavolo.data}") Path folder,
            @Value("${tavolo.address:http://localhost:${server.port}}") String address,
            @Value("${tavolo.demo}") boolean demo) {
        this.found = found;
        this.folder = folder;
        this.address = address;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo) {
            found.ifEmpty().ifPresent(this::tell);
        }
    }

    private void tell(IssuedLink link) {
        String url = address + "/link/" + link.token();
        Path file = folder.resolve("first-administrator.txt");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    file, link.person().email() + "\n" + url + "\n" + link.expiresAt() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        LOG.warn(
                "First administrator {}: set the password at {} until {} (also in {})",
                link.person().email(),
                url,
                link.expiresAt(),
                file.toAbsolutePath());
    }
}
