package verklaar.assembling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.StatementDocument.Gap;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.BlockText;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Wording;

/** Writes phrases down in every announced language, each under an id of its own, and keeps the list of what was missing. */
final class Pen {

    private final List<Voice> voices;
    private final List<Voice> plain;
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final ElementIds ids = new ElementIds();

    Pen(Wording wording, WordingEdition edition) {
        boolean informal = wording.formOfAddress() == Wording.FormOfAddress.INFORMAL;
        voices = wording.locales().stream().map(tag -> new Voice(Words.of(tag, informal), edition, gaps, false)).toList();
        plain = voices.stream().map(Voice::plainly).toList();
    }

    String id(String path) {
        return ids.unique(path);
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** Null when no announced language has the words. */
    @Nullable PlainText plain(String element, Phrase phrase) {
        Map<LanguageTag, String> texts = read(element, phrase, plain, PlainText.LIMIT);
        return texts.isEmpty() ? null : new PlainText(texts);
    }

    /** Null when no announced language has the words. */
    @Nullable InlineText inline(String element, Phrase phrase) {
        Map<LanguageTag, String> texts = read(element, phrase, voices, InlineText.LIMIT);
        return texts.isEmpty() ? null : new InlineText(texts);
    }

    /** Null when no announced language has the words. */
    @Nullable BlockText block(String element, Phrase phrase) {
        Map<LanguageTag, String> texts = read(element, phrase, voices, BlockText.LIMIT);
        return texts.isEmpty() ? null : new BlockText(texts);
    }

    private static Map<LanguageTag, String> read(String element, Phrase phrase, List<Voice> voices, int limit) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (Voice voice : voices) {
            String words = voice.read(element, phrase);
            if (words != null && words.codePointCount(0, words.length()) > limit) {
                throw new AssemblingRefused.TooLong(element, voice.language(), limit);
            }
            if (words != null && !words.isBlank()) {
                texts.put(voice.language(), words);
            }
        }
        return texts;
    }

    /** Paragraphs; nothing when no language has them. */
    List<Block> prose(String path, Phrase phrase) {
        BlockText text = block(path, phrase);
        return text == null ? List.of() : List.of(new Block.Prose(id(path), text));
    }

    /** One item, under its path; nothing when no language has it. */
    List<Block.Item> item(String path, Phrase phrase) {
        InlineText text = inline(path, phrase);
        return text == null ? List.of() : List.of(new Block.Item(id(path), text));
    }

    /** A list; nothing without items. */
    List<Block> list(String path, @Nullable Phrase lead, List<Block.Item> items) {
        return items.isEmpty() ? List.of() : List.of(new Block.ItemList(id(path), lead == null ? null : inline(path + "/lead", lead), items));
    }

    /** Lines that belong together; nothing without lines. */
    List<Block> card(String path, List<Block.Item> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Block.Card(id(path), lines));
    }

    Block.Cell cell(String path, @Nullable Phrase phrase, List<Phrase> notes) {
        List<InlineText> written = new ArrayList<>();
        for (Phrase note : notes) {
            InlineText text = inline(path, note);
            if (text != null) {
                written.add(text);
            }
        }
        return new Block.Cell(id(path), phrase == null ? null : inline(path, phrase), written);
    }
}
