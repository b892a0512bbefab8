package verklaar.statement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Answer;
import verklaar.privacy.BlockText;
import verklaar.privacy.Cookie;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DomainName;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Location;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Retention;
import verklaar.privacy.WebAddress;

/** Records with every field filled in, made by looking at their components. */
final class Samples {

    private static final Map<Type, Object> VALUES = Map.ofEntries(
            Map.entry(Key.class, Key.of("a-key")), Map.entry(String.class, "some words"), Map.entry(int.class, 1),
            Map.entry(Integer.class, 16), Map.entry(boolean.class, true), Map.entry(Boolean.class, true),
            Map.entry(UUID.class, UUID.fromString("01890000-0000-7000-8000-000000000001")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 22)), Map.entry(ZoneId.class, ZoneId.of("Europe/Brussels")),
            Map.entry(LanguageTag.class, LanguageTag.NL), Map.entry(CountryCode.class, CountryCode.of("NL")),
            Map.entry(Jurisdiction.class, new Jurisdiction("US-CA")), Map.entry(DomainName.class, new DomainName("café.example")),
            Map.entry(WebAddress.class, new WebAddress("https://example.nl/a?b=c#d")),
            Map.entry(EmailAddress.class, new EmailAddress("privacy@example.nl")), Map.entry(PartialDate.class, new PartialDate("2018-04")),
            Map.entry(PlainText.class, PlainText.of(LanguageTag.NL, "één regel")), Map.entry(InlineText.class, InlineText.of(LanguageTag.NL, "een **zin**")),
            Map.entry(BlockText.class, BlockText.of(LanguageTag.NL, "een\n\nalinea")), Map.entry(Answer.class, Answer.YES),
            Map.entry(Length.class, Length.Period.of(14, Length.Unit.MONTHS)));

    /** Where a component cannot have just any value of its type, because another one decides. */
    private static final Map<String, Object> RULED = Map.of(
            "Organisation.Registration.scheme", "KVK", "Organisation.ContactPoint.value", "privacy@example.nl",
            "Organisation.ContactPoint.e164", "+31201234567", "Rights.RightUse.regime", "US-CA", "Cookie.lifetime", "P1Y");
    private static final List<String> LEFT_OUT = List.of("Section.url", "Head.RelatedDocument.statement", "Location.region", "Retention.then", "Draft.flows",
            "Draft.aiSystems");

    private Samples() {
    }

    static <R extends Record> R of(Class<R> type) {
        return make(type, arguments(type));
    }

    /** The same with one component left out, or what its constructor throws then. */
    static <R extends Record> R without(Class<R> type, RecordComponent component) {
        var arguments = arguments(type);
        arguments[Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList().indexOf(component.getName())] = null;
        return make(type, arguments);
    }

    static boolean leftOut(Class<?> type, RecordComponent component) {
        return LEFT_OUT.contains(name(type) + "." + component.getName());
    }

    private static <R extends Record> R make(Class<R> type, Object[] arguments) {
        var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type.getSimpleName() + ": " + refused.getCause(), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] arguments(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(component -> value(type, component)).toArray();
    }

    private static @Nullable Object value(Class<?> owner, RecordComponent component) {
        if (leftOut(owner, component)) {
            return null;
        }
        var ruled = RULED.get(name(owner) + "." + component.getName());
        return ruled != null ? ruled : value(component.getGenericType());
    }

    private static Object value(Type type) {
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        if (type instanceof ParameterizedType generic) {
            var last = value(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
            if (generic.getRawType() == List.class) {
                return List.of(last);
            }
            if (generic.getRawType() == Map.class) {
                return Map.of(value(generic.getActualTypeArguments()[0]), last);
            }
            return Prefilled.set(last, 3);
        }
        var plain = (Class<?>) type;
        if (Length.class.isAssignableFrom(plain)) {
            return VALUES.get(Length.class);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : of(plain.asSubclass(Record.class));
    }

    private static String name(Class<?> type) {
        return type.isMemberClass() && type.getEnclosingClass() != Retention.class && type.getEnclosingClass() != Location.class
                && type.getEnclosingClass() != Cookie.class ? type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName();
    }
}
