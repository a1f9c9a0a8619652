package tavolo.persistence.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;

/// Files in a folder that only their owner can read; each is replaced whole or not at all.
final class PrivateFiles {

    private final Path folder;

    /// Creates the folder if it is missing.
    PrivateFiles(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, "rwx------"));
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    byte[] read(String name) throws IOException {
        return Files.readAllBytes(path(name));
    }

    void write(String name, byte[] content) throws IOException {
        Path fresh = path(name + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, attributes(fresh, "rw-------"));
        try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE);
                OutputStream out = java.nio.channels.Channels.newOutputStream(file)) {
            out.write(content);
            file.force(true);
        }
        Files.move(fresh, path(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The key store `name`, empty if there is no such file.
    KeyStore keys(String name, char[] secret) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (!has(name)) {
            store.load(null, null);
            return store;
        }
        try (InputStream in = Files.newInputStream(path(name))) {
            store.load(in, secret);
            return store;
        }
    }

    void write(String name, KeyStore store, char[] secret)
            throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, secret);
        write(name, bytes.toByteArray());
    }

    /// Held while keys are made, so that two nodes that start with one folder make them once.
    FileChannel locked() throws IOException {
        Path lock = path("authority.lock");
        FileChannel channel =
                FileChannel.open(
                        lock,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        attributes(lock, "rw-------"));
        channel.lock();
        return channel;
    }

    /// Permissions at creation, not after it, so that no moment exists in which others may read.
    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
    }
}
