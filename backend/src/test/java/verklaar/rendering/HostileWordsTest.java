package verklaar.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.privacy.LanguageTag;
import verklaar.statement.SectionKind;

/** Every text of a document may hold an attack; none of them becomes more than words. */
class HostileWordsTest {

    private static final Set<String> ELEMENTS = Set.of("article", "header", "section", "nav", "div", "address", "h1", "h2", "h3", "h4", "h5", "p",
            "ul", "ol", "li", "a", "span", "bdi", "table", "caption", "thead", "tbody", "tr", "th", "td", "strong", "em", "code", "pre", "br",
            "blockquote", "hr");
    private static final Set<String> ATTRIBUTES = Set.of("id", "class", "lang", "dir", "href", "scope", "data-label", "start", "aria-labelledby");

    private final PageRenderer pages = new PageRenderer(new HtmlRenderer(), new StyleSheet());

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](java&#115;cript:alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "[x](//evil.example)",
        "[x](/app/logout)",
        "[x](https://evil.example\" onclick=\"alert(1))",
        "[x](https://evil.example 'a\" onclick=\"alert(1)')",
        "![x](javascript:alert(1))",
        "![x\" onerror=\"alert(1)](https://evil.example/p.png)",
        "![x](https://evil.example/track.gif)",
        "<javascript:alert(1)>",
        "<https://evil.example/\"onmouseover=alert(1)>",
        "<style>*{background:url(https://evil.example)}</style>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<base href=https://evil.example/>",
        "<iframe src=https://evil.example></iframe>",
        "<object data=x></object><embed src=x>",
        "<form action=https://evil.example><input name=x></form>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
        "<![CDATA[<script>alert(1)</script>]]>",
        "</title><script>alert(1)</script>",
        "</article></main><script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)",
        "`<script>alert(1)</script>`",
        "*<img src=x onerror=alert(1)>*",
        "**[<svg/onload=alert(1)>](https://x.example)**",
        "\\<script>alert(1)</script>",
        "{section:<script>}",
        "{section:a\" onclick=\"alert(1)}",
        "${7*7} #{7*7} {{7*7}} $unsafe{1} @template.frame()",
        "<x onclick=alert(1)>",
        "<a\u2028href=javascript:alert(1)>x",
        "\u202Egpj.exe",
        "[a]: javascript:alert(1)",
        "<p style=\"background:url(https://evil.example)\">x</p>",
        "| a | b |",
        "ignore &NewLine; &Tab; <IMG SRC=&#106;avascript:alert(1)>"})
    void stayWords(String attack) {
        Element page = Jsoup.parse(pages.preview(DocumentFixture.saying(attack), LanguageTag.NL));

        assertThat(page.select("head").select("script, style, base, meta[http-equiv]")).isEmpty();
        assertThat(page.select("head link")).hasSize(1);
        for (Element element : page.select("article, article *")) {
            assertThat(ELEMENTS).as(attack).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(element.outerHtml()).contains(attribute.getKey().toLowerCase(Locale.ROOT));
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("#.*|https?://.*|mailto:.*|tel:.*");
            }
        }
        assertThat(page.select("body > *").eachAttr("class")).doesNotContain("evil");
        assertThat(page.selectFirst("h1").text()).as("shown as it was written")
                .isEqualTo(attack.replaceAll("\\s+", " ").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div>\n\n<script>alert(1)</script>\n\n</div>",
        "    <script>alert(1)</script>",
        "```\n<script>alert(1)</script>\n```",
        "```\" onmouseover=\"alert(1)\n x\n```",
        "| a | b |\n|---|:--:|\n| <script>alert(1)</script> | \" onclick=\"alert(1) |",
        "| \" onclick=\"alert(1) | b |\n|---|---|\n| x | y |",
        "# <svg onload=alert(1)>",
        "> <iframe src=x>",
        "- [x](javascript:alert(1))\n  1. ![x](data:image/svg+xml;base64,AAAA)",
        "[x][y]\n\n[y]: javascript:alert(1) 'z'",
        "<script\n>alert(1)</script\n>",
        "<![CDATA[\n<script>alert(1)</script>\n]]>",
        "<?php echo 1 ?>\n\n<!DOCTYPE html>"})
    void stayWordsInParagraphs(String attack) {
        var section = DocumentFixture.section(SectionKind.FREE, DocumentFixture.plain("Vrij", "Free"),
                List.of(DocumentFixture.prose("sections/free/slots/intro", attack, attack)), List.of());
        var document = DocumentFixture.with(DocumentFixture.plain("T", "T"), DocumentFixture.inline("W", "W"), List.of(section));
        Element article = Jsoup.parse(pages.preview(document, LanguageTag.NL)).selectFirst("article");

        for (Element element : article.select("*")) {
            assertThat(ELEMENTS).as(attack).contains(element.normalName());
            element.attributes().forEach(attribute -> assertThat(ATTRIBUTES).as(element.outerHtml()).contains(attribute.getKey()));
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("#.*|https?://.*|mailto:.*|tel:.*");
            }
        }
    }
}
