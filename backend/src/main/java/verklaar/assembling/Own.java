package verklaar.assembling;

import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;

/**
 * What a field holds, in the tenant's words or a preset's: kept as they were typed, capitals included.
 *
 * @param path of the field, for the list of gaps
 */
record Own(String path, Localised text) implements Phrase {

    @Override
    public @Nullable String in(Voice voice) {
        String words = text.in(voice.language()).orElse(null);
        if (words == null) {
            return voice.missing(path);
        }
        return text instanceof PlainText ? voice.escape(words) : text instanceof InlineText ? Markdown.inline(words) : words;
    }

    @Override
    public Phrase within() {
        return this;
    }
}
