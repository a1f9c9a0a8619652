package tavolo.persistence.board;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tavolo.domain.document.Sha256;

/// A package taken apart, to be changed and put together again.
record Unpacked(Map<String, byte[]> entries) {

    static Unpacked of(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Unpacked(entries);
    }

    /// The package with one byte of an entry changed by the bits of `mask`.
    Unpacked flipped(String path, int position, int mask) {
        byte[] changed = content(path).clone();
        changed[position] ^= (byte) mask;
        return with(path, changed);
    }

    /// The package with other bytes in an entry.
    Unpacked with(String path, byte[] content) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        all.put(path, content);
        return new Unpacked(all);
    }

    /// The package without an entry.
    Unpacked without(String path) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        all.remove(path);
        return new Unpacked(all);
    }

    /// The package as somebody would leave it who makes the manifest fit and has no seal.
    Unpacked withFittingManifest() {
        String lines =
                entries.entrySet().stream()
                        .filter(entry -> !entry.getKey().startsWith("manifest."))
                        .map(entry ->
                                "{\"path\":\"%s\",\"sha256\":\"%s\",\"size\":%d}"
                                        .formatted(
                                                entry.getKey(),
                                                Sha256.digestOf(entry.getValue()),
                                                entry.getValue().length))
                        .collect(Collectors.joining(","));
        return with(
                "manifest.json",
                ("{\"entries\":[" + lines + "],\"schema\":\"tavolo-manifest/1\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    byte[] content(String path) {
        byte[] content = entries.get(path);
        if (content == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return content;
    }

    byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
