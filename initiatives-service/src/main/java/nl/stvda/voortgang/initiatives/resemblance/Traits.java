package nl.stvda.voortgang.initiatives.resemblance;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.content.Actor;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.content.Link;

/** What can be compared for equality, as hashes: equal where a person would say that they are the same. */
record Traits(Set<Long> links, Set<Long> titles, Set<Long> actors) {

    static Traits of(InitiativeContent content) {
        return new Traits(
                content.links().stream()
                        .map(Link::url)
                        .map(url -> hash("link", address(url)))
                        .collect(Collectors.toUnmodifiableSet()),
                hashes("title", content.title().texts().values().stream()),
                hashes("actor", content.actors().stream().map(Actor::name)));
    }

    Long[] linksAndTitles() {
        return Stream.concat(links.stream(), titles.stream()).toArray(Long[]::new);
    }

    Long[] all() {
        return Stream.of(links, titles, actors).flatMap(Set::stream).toArray(Long[]::new);
    }

    private static Set<Long> hashes(String kind, Stream<String> texts) {
        return texts.map(Traits::words)
                .filter(words -> !words.isEmpty())
                .map(words -> hash(kind, words))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without case, accents and punctuation. */
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Without what does not change where a browser ends up: scheme, www, case of the host, place in the page, tracking. */
    static String address(String url) {
        var uri = URI.create(url);
        var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        var port = Set.of(-1, 80, 443).contains(uri.getPort()) ? "" : ":" + uri.getPort();
        var path = Objects.requireNonNullElse(uri.getRawPath(), "").replaceFirst("/+$", "");
        var query = Arrays.stream(
                        Objects.requireNonNullElse(uri.getRawQuery(), "").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("utm_"))
                .sorted()
                .collect(Collectors.joining("&"));
        return host + port + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static long hash(String kind, String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((kind + ":" + text).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
