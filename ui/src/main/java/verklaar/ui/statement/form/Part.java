package verklaar.ui.statement.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a record and how a field shows it.
 *
 * @param <R> the record
 * @param <P> the part
 * @param <V> what the field holds
 */
public interface Part<R, P, V> {

    /** What the field shows; null for nothing. */
    @Nullable V shown(R record);

    /**
     * The record with what the field holds.
     *
     * @throws IllegalArgumentException when the part or the record does not take it
     */
    R with(R record, V typed);

    /** @param parse from what the field holds; null for an empty field */
    static <R, P, V> Part<R, P, V> of(Function<R, @Nullable P> read, BiFunction<R, P, R> write, Function<P, V> print,
            Function<V, @Nullable P> parse) {
        return new Part<>() {
            @Override
            public @Nullable V shown(R record) {
                P part = read.apply(record);
                return part == null ? null : print.apply(part);
            }

            @Override
            public R with(R record, V typed) {
                return write.apply(record, parse.apply(typed));
            }
        };
    }

    /** A part written as one line of text; an empty line is no part. */
    static <R, P> Part<R, P, String> line(Function<R, @Nullable P> read, BiFunction<R, P, R> write, Function<P, String> print,
            Function<String, P> parse) {
        return of(read, write, print, line -> line.isBlank() ? null : parse.apply(line.strip()));
    }

    /** Several things chosen from a set; those that were there before keep their order. */
    static <R, P> Part<R, List<P>, Set<P>> several(Function<R, List<P>> read, BiFunction<R, List<P>, R> write) {
        return new Part<>() {
            @Override
            public Set<P> shown(R record) {
                return new LinkedHashSet<>(read.apply(record));
            }

            @Override
            public R with(R record, Set<P> chosen) {
                Stream<P> kept = read.apply(record).stream().filter(chosen::contains);
                return write.apply(record, Stream.concat(kept, chosen.stream()).distinct().toList());
            }
        };
    }
}
