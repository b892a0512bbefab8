package verklaar.rendering;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import verklaar.assembling.Block;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Organisation;

/**
 * What a browser's tab, a search engine and a list of versions say of a document.
 *
 * @param title with the organisation's name in it
 * @param description the first sentences of the short version, at most 300 characters
 */
public record Headline(String title, String description) {

    private static final int LONGEST = 300;
    private static final Parser PARSER = Parser.builder().build();

    public static Headline of(StatementDocument document, LanguageTag language) {
        String title = Typesetter.chosen(document.title(), language, document.sourceLocale()).words();
        List<String> names = new ArrayList<>();
        for (Organisation organisation : document.facts().organisations()) {
            names.addAll(organisation.tradeNames());
            if (organisation.legalName() != null) {
                names.add(organisation.legalName());
            }
        }
        boolean named = names.isEmpty() || names.stream().anyMatch(title::contains);
        return new Headline(named ? title : title + " – " + names.get(0), description(document, language));
    }

    private static String description(StatementDocument document, LanguageTag language) {
        StringBuilder description = new StringBuilder(plain(document.who(), document, language));
        for (Block.Item item : document.inBrief()) {
            String sentence = plain(item.text(), document, language);
            if (description.length() + sentence.length() >= LONGEST) {
                break;
            }
            description.append(' ').append(sentence);
        }
        return description.length() <= LONGEST ? description.toString() : description.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String plain(InlineText text, StatementDocument document, LanguageTag language) {
        return PlainWords.of(PARSER.parse(Typesetter.chosen(text, language, document.sourceLocale()).words()));
    }
}
