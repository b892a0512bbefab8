package verklaar.hosting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/** The languages a reader's browser asks for (RFC 9110, 12.5.4), and which of ours fits best: look-up by RFC 4647, 3.4. */
final class AcceptedLanguages {

    private static final int LONGEST = 1_000;
    private static final int MOST = 20;

    private final List<Range> wanted;
    private final List<String> refused;

    private AcceptedLanguages(List<Range> wanted, List<String> refused) {
        this.wanted = wanted;
        this.refused = refused;
    }

    /** What cannot be read is left out; nothing means anything is fine. */
    static AcceptedLanguages of(@Nullable String header) {
        List<Range> wanted = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        if (header != null && header.length() <= LONGEST) {
            for (String part : header.split(",", MOST + 1)) {
                Range range = Range.of(part);
                if (range != null && range.quality() > 0) {
                    wanted.add(range);
                } else if (range != null) {
                    refused.add(range.tag());
                }
            }
        }
        wanted.sort(Comparator.comparingDouble(Range::quality).reversed());
        return new AcceptedLanguages(wanted, refused);
    }

    /**
     * The best of several.
     *
     * @param offered in our own order of preference
     * @param otherwise when none fits: the reader gets that rather than nothing
     */
    LanguageTag best(Collection<LanguageTag> offered, LanguageTag otherwise) {
        for (Range range : wanted) {
            Optional<LanguageTag> found = range.tag().equals("*")
                    ? offered.stream().filter(tag -> !isRefused(tag)).findFirst() : lookUp(range.tag(), offered);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return otherwise;
    }

    /** "de-AT-1996" finds that, or "de-AT", or "de"; "de" also finds "de-CH" when there is no plain "de". */
    private Optional<LanguageTag> lookUp(String range, Collection<LanguageTag> offered) {
        String shorter = range;
        while (!shorter.isEmpty()) {
            for (LanguageTag tag : offered) {
                if (tag.value().equalsIgnoreCase(shorter) && !isRefused(tag)) {
                    return Optional.of(tag);
                }
            }
            int hyphen = shorter.lastIndexOf('-');
            shorter = hyphen < 0 ? "" : shorter.substring(0, hyphen);
        }
        return offered.stream().filter(tag -> tag.value().toLowerCase(Locale.ROOT).startsWith(range + "-") && !isRefused(tag)).findFirst();
    }

    private boolean isRefused(LanguageTag tag) {
        return !refused.isEmpty() && refused.contains(tag.value().toLowerCase(Locale.ROOT));
    }

    /** A language, or {@code *}, in lower case, and how much it is wanted. */
    private record Range(String tag, double quality) {

        static @Nullable Range of(String part) {
            int semicolon = part.indexOf(';');
            String tag = (semicolon < 0 ? part : part.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
            if (tag.isEmpty() || tag.length() > 35 || !tag.chars().allMatch(c -> c == '*' || c == '-' || (c < 128 && Character.isLetterOrDigit(c)))) {
                return null;
            }
            double quality = semicolon < 0 ? 1 : Quality.of(part.substring(semicolon + 1));
            return quality < 0 ? null : new Range(tag, quality);
        }
    }
}
