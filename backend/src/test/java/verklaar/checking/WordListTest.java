package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import verklaar.privacy.LanguageTag;

/** Whether the lists find what people really write, and leave alone what only looks like it. */
class WordListTest {

    @ParameterizedTest(name = "{0} finds “{3}” in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            VAGUE | nl | Overige persoonsgegevens die u verstrekt | Overige persoonsgegevens
            VAGUE | nl | Wij willen onze dienstverlening te verbeteren. | onze dienstverlening te verbeteren
            VAGUE | en | We use it to improve our services. | improve our services
            VAGUE | de | zur Verbesserung unseres Angebots | Verbesserung unseres Angebots
            VAGUE | fr | pour améliorer nos services | améliorer nos services
            QUALIFIER | nl | IP-adres en mogelijk de inhoud van de mail | mogelijk
            QUALIFIER | en | We may share your data. | may
            QUALIFIER | de | Gegebenenfalls übermitteln wir Daten. | Gegebenenfalls
            QUALIFIER | fr | Vos données peuvent être partagées. | peuvent être partagées
            OBSOLETE | nl | Wij sluiten een bewerkersovereenkomst. | bewerkersovereenkomst
            OBSOLETE | nl | volgens de Wbp | Wbp
            OBSOLETE | de | nach § 25 TTDSG | TTDSG
            OBSOLETE | de | ein Vertrag zur Auftragsdatenverarbeitung | Auftragsdatenverarbeitung
            OBSOLETE | fr | la directive 95/46/CE | 95/46/CE
            QUALIFIER | en | We may share your data. | may
            FORMER_NAME | en | Google Inc. | Google Inc
            FORMER_NAME | fr | Sendinblue | Sendinblue
            OLD_SAFEGUARD | en | certified under the EU-US Privacy Shield | Privacy Shield
            STALE_URL | nl | <https://autoriteitpersoonsgegevens.nl/nl/contact/tip-ons> | autoriteitpersoonsgegevens.nl/nl
            STALE_URL | de | www.bfdi.bund.de/DE/Infothek/Anschriften_Links/links-node.html | bfdi.bund.de/DE/Infothek/Anschriften_Links
            IDCOPY | nl | vragen wij u een kopie van uw identiteitsbewijs mee te sturen | kopie van uw identiteitsbewijs
            IDCOPY | en | Send us a copy of your passport. | copy of your passport
            IDCOPY | de | eine Kopie Ihres Personalausweises | Kopie Ihres Personalausweises
            IDCOPY | fr | joindre une copie de votre pièce d’identité | copie de votre pièce d’identité
            MASKING | nl | Maak uw pasfoto zwart. | zwart
            BROWSERONLY | nl | door uw internetbrowser zo in te stellen dat | internetbrowser zo in te stellen
            BROWSERONLY | en | Change your browser settings. | browser settings
            CHECKBACK | nl | Wij raden aan deze regelmatig te raadplegen. | regelmatig te raadplegen
            CHECKBACK | en | Please check this page regularly. | check this page regularly
            ABSOLUTE | nl | Uw gegevens zijn 100% veilig. | 100% veilig
            ABSOLUTE | de | Ihre Daten sind absolut sicher. | absolut sicher
            ONLY_FUNCTIONAL | nl | Wij gebruiken alleen functionele cookies. | alleen functionele cookies
            ONLY_FUNCTIONAL | en | We only use functional cookies. | only use functional cookies
            COMPLAINT_CONDITION | nl | U dient eerst een klacht bij ons in te dienen. | U dient eerst
            ENGLISH_TERM | nl | Wij voldoen aan de GDPR. | GDPR
            PLACEHOLDER | nl | Lorem ipsum dolor | Lorem ipsum
            """)
    void finds(WordList list, String language, String text, String found) {
        assertThat(hits(list, language, text)).extracting(Hit::found).contains(found);
    }

    @ParameterizedTest(name = "{0} leaves alone in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            VAGUE | nl | Wij meten welke pagina’s het meest worden gelezen.
            QUALIFIER | nl | Wij reageren zo snel mogelijk, en zo veel mogelijk op dezelfde dag.
            QUALIFIER | nl | U kunt uw toestemming intrekken. Dat is altijd mogelijk.
            QUALIFIER | en | You may see your data. This holds from 5 May 2026.
            QUALIFIER | en | A parent may ask us. Nobody may read it. May I see it? It changed on May 25.
            FORMER_NAME | en | Sendinblue SAS
            QUALIFIER | de | Sie können Ihre Daten jederzeit löschen lassen.
            QUALIFIER | fr | Vous pouvez retirer votre consentement dès que possible.
            OBSOLETE | nl | Onze verwerkers werken volgens de AVG.
            OBSOLETE | nl | Wij bewerken uw foto.
            STALE_URL | nl | https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap
            IDCOPY | nl | U krijgt een kopie van uw gegevens.
            BROWSERONLY | nl | Uw browser stuurt ons uw IP-adres.
            ABSOLUTE | nl | Niets is perfect: geen website is niet 100% veilig te noemen.
            ABSOLUTE | en | We cannot guarantee the security of mail.
            ABSOLUTE | de | Keine Übertragung ist nicht vollständig sicher.
            ONLY_FUNCTIONAL | nl | Wij gebruiken functionele cookies en vragen toestemming voor de andere.
            COMPLAINT_CONDITION | nl | Vertel het ons gerust eerst, maar dat hoeft niet.
            PLACEHOLDER | nl | Vul het formulier in op onze website.
            """)
    void leavesAlone(WordList list, String language, String text) {
        assertThat(hits(list, language, text)).isEmpty();
    }

    @Test
    void knowsWhatToWriteInstead() {
        assertThat(hits(WordList.OBSOLETE, "nl", "een Bewerkersovereenkomst")).extracting(Hit::better).containsExactly("verwerkersovereenkomst");
        assertThat(hits(WordList.JARGON, "nl", "uw recht op gegevensoverdraagbaarheid")).extracting(Hit::better)
                .containsExactly("“uw gegevens meenemen naar een ander”");
    }

    @Test
    void capitalsMatterWhereATermHasThem() {
        assertThat(hits(WordList.OBSOLETE, "fr", "le CIL de la société")).isNotEmpty();
        assertThat(hits(WordList.OBSOLETE, "fr", "un cil dans l’œil")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void everyListHasTermsInEachLanguageOrInAll(WordList list) {
        boolean everywhere = WordList.class.getResource("words/" + list.file() + ".txt") != null;
        for (LanguageTag language : FindingTexts.LANGUAGES) {
            boolean own = WordList.class.getResource("words/" + list.file() + "_" + language + ".txt") != null;
            assertThat(everywhere || own || (list == WordList.ENGLISH_TERM && language.equals(LanguageTag.EN))).as(list + " in " + language).isTrue();
        }
    }

    @Test
    void readsATextOfManyHalfTermsInTimeThatGrowsWithItsLengthAlone() {
        String hostile = "zo snel mogelijk kopie van uw ".repeat(3_500);
        Words dutch = Words.of(LanguageTag.NL);
        dutch.in(hostile);

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> dutch.in(hostile));
    }

    private static List<Hit> hits(WordList list, String language, String text) {
        Map<WordList, List<Hit>> found = Words.of(LanguageTag.of(language)).in(text);
        return found.getOrDefault(list, List.of());
    }
}
