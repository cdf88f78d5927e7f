package gazette.collect.fetch.cache;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.pace.FakeTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CacheTest {
    private static final Key KEY = new Key("https://example.org/../../etc/passwd?a=é", "page");

    @TempDir
    private Path folder;

    private final FakeTime time = new FakeTime();

    private Cache cache() {
        return new Cache(folder, 1 << 20, time);
    }

    private Entry entry(Key key) {
        var fields = new Fields(Map.of("ETag", List.of("W/\"a b\\é\"  x"), "X-Two", List.of("1", "2")));
        return new Entry(key.address(), 200, fields, Map.of("accept", "digest"), time.instant(), 0, 0);
    }

    private void keep(Cache cache, Key key, String body) {
        try (var spool = cache.spool()) {
            spool.write(body.getBytes(StandardCharsets.UTF_8));
            cache.keep(key, entry(key), spool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> body(Cache cache, Key key) {
        return cache.find(key).flatMap(entry -> cache.body(key, entry)).map(CacheTest::text);
    }

    private static String text(Spool body) {
        try (body) {
            return new String(body.bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void an_answer_comes_back_as_it_was_kept_from_one_run_to_the_next() {
        keep(cache(), KEY, "line\nline\n");

        var cache = cache();
        assertThat(body(cache, KEY)).contains("line\nline\n");
        assertThat(cache.find(KEY).orElseThrow().fields()).isEqualTo(entry(KEY).fields());
        assertThat(cache.find(KEY).orElseThrow().sent()).isEqualTo(entry(KEY).sent());
        assertThat(cache.find(KEY).orElseThrow().came()).isEqualTo(time.instant());
    }

    @Test
    void what_was_asked_for_another_purpose_is_another_answer() {
        keep(cache(), KEY, "page");

        assertThat(cache().find(new Key(KEY.address(), "feed"))).isEmpty();
    }

    @Test
    void file_names_tell_nothing_and_lead_nowhere() throws IOException {
        keep(cache(), KEY, "x");

        assertThat(files()).singleElement().satisfies(file -> {
            assertThat(file).startsWith(folder);
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void a_damaged_answer_is_none() throws IOException {
        var whole = "a body of some length";
        keep(cache(), KEY, whole);
        var file = files().getFirst();
        var bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            var damaged = bytes.clone();
            damaged[at] ^= 0x20;
            Files.write(file, damaged);
            assertThat(body(cache(), KEY))
                    .satisfiesAnyOf(
                            body -> assertThat(body).isEmpty(),
                            body -> assertThat(body).contains(whole));
        }
    }

    @Test
    void an_answer_that_was_cut_is_none() throws IOException {
        keep(cache(), KEY, "a body of some length");
        var file = files().getFirst();
        var bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(bytes, length));
            assertThat(cache().find(KEY)).isEmpty();
        }
    }

    @Test
    void what_was_used_longest_ago_makes_room() throws IOException {
        var big = "x".repeat(100_000);
        try (var cache = new Cache(folder, 1 << 30, time)) {
            for (int i = 0; i < 20; i++) {
                keep(cache, new Key("https://example.org/" + i, "page"), big);
                time.pass(Duration.ofMinutes(1));
            }
            assertThat(body(cache, new Key("https://example.org/0", "page"))).isPresent();
        }

        cache().close();

        assertThat(files()).hasSize(10);
        assertThat(cache().find(new Key("https://example.org/0", "page"))).isPresent();
        assertThat(cache().find(new Key("https://example.org/1", "page"))).isEmpty();
        assertThat(cache().find(new Key("https://example.org/19", "page"))).isPresent();
    }

    @Test
    void it_does_not_outgrow_its_room_by_much_during_a_run() throws IOException {
        try (var cache = cache()) {
            for (int i = 0; i < 100; i++) {
                keep(cache, new Key("https://example.org/" + i, "page"), "x".repeat(100_000));
                time.pass(Duration.ofMinutes(1));
                assertThat(files().size()).isLessThan(15);
            }
        }
    }

    @Test
    void drafts_of_a_run_that_was_cut_short_are_cleared_away_and_those_of_another_run_are_not() throws IOException {
        cache();
        var old = Files.createFile(folder.resolve("drafts/old.tmp"));
        var young = Files.createFile(folder.resolve("drafts/young.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(time.instant().minus(Duration.ofDays(2))));
        Files.setLastModifiedTime(young, FileTime.from(time.instant()));

        cache().close();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void a_folder_that_cannot_be_made_keeps_nothing_and_harms_nothing() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));
        try (var cache = new Cache(file.resolve("below"), 1 << 20, time);
                var spool = cache.spool()) {
            keep(cache, KEY, "x");
            spool.write(new byte[1 << 20]);

            assertThat(spool.bytes()).hasSize(1 << 20);
            assertThat(cache.find(KEY)).isEmpty();
            assertThat(cache.isUsable()).isFalse();
        }
    }

    @Test
    void a_large_body_is_read_as_often_as_it_is_wanted_and_leaves_nothing_behind() throws IOException {
        var cache = cache();
        try (var spool = cache.spool()) {
            for (int i = 0; i < 1000; i++) {
                spool.write(new byte[1000]);
            }
            spool.write(7);
            assertThat(spool.bytes()).hasSize(1_000_001).endsWith((byte) 7);
            cache.keep(KEY, entry(KEY), spool);
            assertThat(spool.bytes()).hasSize(1_000_001).endsWith((byte) 7);
        }
        try (var kept = cache.body(KEY, cache.find(KEY).orElseThrow()).orElseThrow()) {
            assertThat(kept.bytes()).hasSize(1_000_001).endsWith((byte) 7);
        }
        assertThat(files()).hasSize(1);
    }
}
