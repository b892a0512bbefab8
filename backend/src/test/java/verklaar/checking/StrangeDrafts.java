package verklaar.checking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.Column;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DomainName;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.WebAddress;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.Sharing;

/**
 * Drafts and organisations that nobody would write and the model still allows, made by looking at what records are made of: everything
 * absent that may be, references to what is there and what is not, texts in odd scripts, long ones, and such as look like markup.
 */
final class StrangeDrafts {

    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR, LanguageTag.of("ar"), LanguageTag.of("zh-Hant"));
    private static final List<String> KEYS = List.of("a", "b", "c", "name", "email", "health", "national-id-number", "newsletter", "payment", "nl", "de-be",
            "scc", "dpf", "adequacy", "nl-tax-7y", "strictly-necessary", "no-sale", "privacy", "mail-pixels", "has-forms", "acts-as-processor", "consumers");
    private static final List<String> TEXTS = List.of("x", "مرحبا بالعالم \u200F123", "👩‍👩‍👧‍👦 🇳🇱 ☠️", "{naam} [[x]] lorem ipsum", "[hier](https://a.nl)",
            "Mogelijk, eventueel, misschien kan worden gedeeld binnen 12 maanden.", "a.a.a@b.b.b.nl", "e\u0301\u0301\u0301\u0301", "\\\\\\*_`<b>&amp;", "### - 1) > |",
            "maximaal 9999999999 jaar jonger dan 16 ouders", "'{' {n, plural, one {a}} ''", "Art. 77 GDPR; Privacy Shield. ".repeat(5), "ｆｕｌｌ　ｗｉｄｔｈ", "«»“”„‚‘’", "0 jaar");

    /** Records within records, beyond which a chain of them ends. */
    private static final int DEEP = 5;

    private final Random random;
    private final Absence absence;
    private int depth;

    StrangeDrafts(long seed) {
        this(seed, Absence.HERE_AND_THERE);
    }

    StrangeDrafts(long seed, Absence absence) {
        this.random = new Random(seed);
        this.absence = absence;
    }

    /** Which of the places that may be empty are. */
    enum Absence {
        NOWHERE, HERE_AND_THERE,
        /** Every single value that may be absent is; lists have elements, so that this holds within them too. */
        EVERYWHERE
    }

    Draft draft() {
        return record(Draft.class, "");
    }

    /** As many sharings as a draft can hold beside its other rows, of a few strange kinds. */
    Draft huge() {
        Draft draft = record(Draft.class, "").withSharings(List.of());
        int others = draft.sections().size() + draft.scopes().size() + draft.categories().size() + draft.activities().size() + draft.retentionRules().size()
                + draft.cookies().list().size() + draft.decisions().list().size() + draft.rights().list().size() + draft.complaints().size()
                + draft.security().measures().size() + draft.assurances().size() + draft.changes().size() + draft.declarations().size();
        List<Sharing> kinds = IntStream.range(0, 20).mapToObj(i -> record(Sharing.class, "kind")).toList();
        return draft.withSharings(IntStream.range(0, Draft.MAX_ROWS - others).mapToObj(i -> kinds.get(i % kinds.size()).withKey(Key.of("s-" + i))).toList());
    }

    Organisation organisation() {
        return record(Organisation.class, "");
    }

    private <R extends Record> R record(Class<R> type, String key) {
        depth++;
        R made = made(type, key);
        depth--;
        return made;
    }

    private <R extends Record> R made(Class<R> type, String key) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        IllegalStateException last = new IllegalStateException("Nothing tried");
        for (int attempt = 0; attempt < 200; attempt++) {
            boolean insisting = attempt > 20;
            Object[] values = Arrays.stream(components).map(component -> component(component, key, insisting)).toArray();
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                last = new IllegalStateException(type + " refuses " + Arrays.toString(values), refused.getCause());
            } catch (ReflectiveOperationException notOurs) {
                throw new IllegalStateException(notOurs);
            }
        }
        throw last;
    }

    /** @param insisting that the record has refused to lack so much */
    private @Nullable Object component(RecordComponent component, String key, boolean insisting) {
        Class<?> type = component.getType();
        if (component.getName().equals("formatVersion")) {
            return 1;
        }
        if (component.getName().equals("edition")) {
            return 1;
        }
        if (component.getName().equals("flows") || component.getName().equals("aiSystems")) {
            return List.of();
        }
        if (component.getName().equals("key") && !key.isEmpty()) {
            return Key.of(key);
        }
        if (component.getName().equals("sourceLocale")) {
            return LanguageTag.NL;
        }
        if (component.getName().equals("locales")) {
            return random.nextBoolean() ? List.of(LanguageTag.NL) : LANGUAGES;
        }
        boolean single = component.getAnnotatedType().isAnnotationPresent(Nullable.class) || type == Prefilled.class;
        boolean optional = single || Map.class.isAssignableFrom(type) || List.class.isAssignableFrom(type);
        boolean absent = switch (insisting ? Absence.HERE_AND_THERE : absence) {
            case NOWHERE -> optional && depth > DEEP;
            case HERE_AND_THERE -> optional && random.nextInt(3) == 0;
            case EVERYWHERE -> single;
        };
        return absent ? null : value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                return list(last, name);
            }
            if (generic.getRawType() == Map.class) {
                return map(generic.getActualTypeArguments()[0], last, name);
            }
            return random.nextInt(4) == 0 ? Prefilled.cleared(null) : Prefilled.set(value(last, name));
        }
        return plain((Class<?>) type, name);
    }

    private List<Object> list(Type element, String name) {
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            Object value = element instanceof Class<?> type && Record.class.isAssignableFrom(type) && type != Key.class && isKeyed(type)
                    ? record(type.asSubclass(Record.class), KEYS.get((random.nextInt(5) + i * 5) % KEYS.size())) : value(element, name);
            if (!list.contains(value)) {
                list.add(value);
            }
        }
        return list;
    }

    private static boolean isKeyed(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(component -> component.getName().equals("key"));
    }

    private Map<Object, Object> map(Type key, Type value, String name) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(key == Column.class ? pick(List.of(Column.values())) : "name" + i, value(value, name));
        }
        return map;
    }

    private Object plain(Class<?> type, String name) {
        if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        }
        if (type == PlainText.class || type == InlineText.class || type == BlockText.class) {
            return text(type);
        }
        if (Length.class.isAssignableFrom(type)) {
            return type == Length.class ? record(pick(List.of(Length.Period.class, Length.Approximate.class, Length.Criterion.class, Length.UntilEvent.class,
                    Length.NotKept.class, Length.NotStated.class)), "") : record(type.asSubclass(Record.class), "");
        }
        Object value = SCALARS.get(type) == null ? null : pick(SCALARS.get(type));
        return value != null ? value : type == String.class ? string(name) : record(type.asSubclass(Record.class), pick(KEYS));
    }

    private static final Map<Class<?>, List<Object>> SCALARS = Map.ofEntries(
            Map.entry(int.class, List.of(1, 7, 30, 9_999)), Map.entry(Integer.class, List.of(1, 13, 16, 21)), Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Boolean.class, List.of(true, false)), Map.entry(UUID.class, List.of(new UUID(1, 1), new UUID(1, 2))),
            Map.entry(LocalDate.class, List.of(LocalDate.of(1, 1, 1), LocalDate.of(2018, 5, 25), LocalDate.of(2026, 11, 25), LocalDate.of(9999, 12, 31))),
            Map.entry(ZoneId.class, List.of(ZoneId.of("Pacific/Kiritimati"), ZoneId.of("UTC"))),
            Map.entry(LanguageTag.class, List.copyOf(LANGUAGES)), Map.entry(CountryCode.class, List.of(CountryCode.of("NL"), CountryCode.of("US"), CountryCode.of("AQ"), CountryCode.of("BE"))),
            Map.entry(Jurisdiction.class, List.of(new Jurisdiction("NL"), new Jurisdiction("US-CA"), new Jurisdiction("DE-BE"), new Jurisdiction("CH"),
                    new Jurisdiction("GB"), new Jurisdiction("FR"), new Jurisdiction("BE"), new Jurisdiction("AQ"))),
            Map.entry(DomainName.class, List.of(new DomainName("café.example"), new DomainName("a.nl"), new DomainName("voorbeeldbedrijf.nl"))),
            Map.entry(WebAddress.class, List.of(new WebAddress("https://a.nl"), new WebAddress("http://xn--caf-dma.example/?q={x}".replace("{x}", "1")))),
            Map.entry(EmailAddress.class, List.of(new EmailAddress("a@voorbeeldbedrjf.nl"))), Map.entry(PartialDate.class, List.of(new PartialDate("2018"),
                    new PartialDate("2018-02"), new PartialDate("0001-01-01"))), Map.entry(Key.class, KEYS.stream().<Object>map(Key::of).toList()));

    private Object text(Class<?> type) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String words = random.nextInt(30) == 0 ? pick(TEXTS).repeat(60) : pick(TEXTS);
            texts.put(pick(LANGUAGES), type == PlainText.class && words.length() > 150 ? words.substring(0, 100) : words.substring(0, Math.min(words.length(), 1_900)));
        }
        return type == PlainText.class ? new PlainText(texts) : type == InlineText.class ? new InlineText(texts) : new BlockText(texts);
    }

    private Object string(String name) {
        return switch (name) {
            case "scheme" -> pick(List.of("KVK", "VAT", "KBO"));
            case "e164" -> "+31201234567";
            case "regime" -> pick(List.of("EU", "CH", "UK", "US-CA"));
            case "lifetime" -> pick(List.of("session", "P1Y", "PT0S", "persistent"));
            case "value" -> pick(List.of("privacy@voorbeeldbedrjf.nl", "https://a.nl/form", "020 123 45 67"));
            default -> pick(List.of("B.V.", "مرحبا", "👩‍👩‍👧‍👦", "O’Neill & Sons <b>"));
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
