package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Answer;
import verklaar.privacy.Cookie;
import verklaar.privacy.InlineText;
import verklaar.privacy.Keyed;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * What is stored on and read from visitors' devices, and how they are asked (ePrivacy Directive art. 5(3)).
 *
 * @param used whether there are any
 * @param categories the kinds in use, when they are not listed one by one
 * @param mechanism how visitors are asked
 * @param settingsUrl where they change their mind
 * @param text anything to add
 */
@RecordBuilder
public record Cookies(Answer used, List<Cookie.Category> categories, List<Cookie> list, @Nullable Mechanism mechanism,
        @Nullable WebAddress settingsUrl, @Nullable InlineText text) implements CookiesBuilder.With {

    public Cookies {
        used = Answer.orUnanswered(used);
        categories = Lists.unique(categories, c -> c, "cookie categories");
        list = Lists.unique(list, Keyed::key, "cookies");
    }

    public static Cookies unanswered() {
        return new Cookies(Answer.UNANSWERED, List.of(), List.of(), null, null, null);
    }

    /** How consent is asked, if at all. */
    public enum Mechanism { NONE, BANNER, SETTINGS_PAGE, BROWSER }
}
