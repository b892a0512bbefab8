package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Column;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Retention;
import verklaar.privacy.Key;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;

class DraftJsonTest {

    private static final Sharing SHARING = SharingBuilder.builder().key(Key.of("a1")).scopes(List.of(Key.of("app")))
            .displayName(Prefilled.set(PlainText.of(LanguageTag.NL, "Voorbeeld")))
            .dataItems(Prefilled.set(List.of(DataItem.of("email"), DataItem.allListed()), 3))
            .retention(Prefilled.set(List.of(Retention.of(Length.Period.of(14, Length.Unit.MONTHS)), Retention.of(new Length.NotStated()))))
            .note(Prefilled.cleared(3))
            .printedAs(Map.of(Column.PURPOSE, InlineText.of(LanguageTag.NL, "Omdat het kan"))).build();
    private static final Draft DRAFT = DraftBuilder.builder().formatVersion(1)
            .head(HeadBuilder.builder().build())
            .wording(WordingBuilder.builder().sourceLocale(LanguageTag.NL).locales(List.of(LanguageTag.NL, LanguageTag.EN)).edition(1).build())
            .sections(List.of(Section.of(SectionKind.SPECIAL_DATA)))
            .scopes(List.of(new Scope(Key.of("app"), Scope.Kind.APPLICATION, PlainText.of(LanguageTag.NL, "de applicatie"), List.of())))
            .categories(List.of(CategoryUse.of("email")))
            .activities(List.of(Activity.of("newsletter")))
            .sharings(List.of(SHARING))
            .build();

    @Test
    void comesBackFromJsonAsItWas() {
        Draft back = Json.read(Json.write(DRAFT), Draft.class);

        assertThat(back).isEqualTo(DRAFT);
        assertThat(new String(Json.write(back), StandardCharsets.UTF_8)).isEqualTo(new String(Json.write(DRAFT), StandardCharsets.UTF_8));
    }

    @Test
    void leavesOutWhatTheCatalogueFillsIn() {
        assertThat(text(SHARING)).doesNotContain("INHERIT").doesNotContain("purposeText").contains("\"note\":{\"state\":\"CLEARED\",\"against\":3}");
    }

    @Test
    void refusesAnUnknownFieldWithItsPlace() {
        refuses(text(DRAFT).replace("\"key\":\"a1\"", "\"key\":\"a1\",\"colour\":1"), "/sharings/0/colour");
    }

    @Test
    void refusesABrokenRuleWithItsPlace() {
        refuses(text(DRAFT).replace("\"de applicatie\"", "\"\""), "/scopes/0/title");
    }

    @Test
    void refusesADuplicateFieldTrailingTextAndWrongTypes() {
        refuses(text(DRAFT).replace("\"formatVersion\":1", "\"formatVersion\":1,\"formatVersion\":1"), "/formatVersion");
        refuses(text(DRAFT) + "{}", "");
        refuses(text(DRAFT).replace("\"formatVersion\":1", "\"formatVersion\":\"1\""), "/formatVersion");
        refuses(text(DRAFT).replace("\"de applicatie\"", "37"), "/scopes/0/title/nl");
        refuses(text(DRAFT).replace("\"key\":\"a1\"", "\"key\":1"), "/sharings/0/key");
        refuses(text(DRAFT).replace("\"edition\":1", "\"edition\":1.5"), "/wording/edition");
        refuses(text(DRAFT).replace("\"edition\":1", "\"edition\":99999999999"), "/wording/edition");
        refuses(text(DRAFT).replace(",\"edition\":1", ""), "/wording");
    }

    @Test
    void refusesBadUtf8() {
        byte[] json = Json.write(DRAFT);
        json[json.length - 10] = (byte) 0xC0;
        assertThatThrownBy(() -> Json.read(json, Draft.class)).isInstanceOf(InvalidDocument.class);
    }

    private static void refuses(String json, String pointer) {
        assertThatThrownBy(() -> Json.read(json.getBytes(StandardCharsets.UTF_8), Draft.class))
                .isInstanceOfSatisfying(InvalidDocument.class, refusal -> {
                    assertThat(refusal.violations()).singleElement().satisfies(v -> assertThat(v.pointer()).isEqualTo(pointer));
                    assertThat(refusal.detail()).doesNotContain("verklaar.").doesNotContain("java.");
                });
    }

    private static String text(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }
}
