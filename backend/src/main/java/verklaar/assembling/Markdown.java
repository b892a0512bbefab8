package verklaar.assembling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.WebAddress;

/** CommonMark around facts, which print as they were typed whatever they hold. */
final class Markdown {

    private static final String ALWAYS = "\\`*_[]{}<>&~|";
    private static final String AT_THE_START = "#-";

    /** What would make a paragraph of its own at the start of a line: a heading, a quotation, an item, a rule, a fence. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?:(\\d{1,9})(?=[.)](?:\\s|$))|(?=#{1,6}(?:\\s|$)|>|[-+*](?:\\s|$)|`{3}|~{3}|-{3}|_{3}|\\*{3,}\\s*$|\\|))");

    private Markdown() {
    }

    /** Inline words that stay inline wherever they come to stand. */
    static String inline(String words) {
        String stripped = words.strip();
        Matcher block = BLOCK.matcher(stripped);
        return block.lookingAt() ? stripped.substring(0, block.end()) + "\\" + stripped.substring(block.end()) : stripped;
    }

    /** Words without markup, so that CommonMark prints them letter for letter, also at the start of a line. */
    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        int number = leadingDigits(words);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean starts = i == 0 && (AT_THE_START.indexOf(c) >= 0 || c == '+' && words.startsWith("+ "));
            boolean numbers = number > 0 && i == number && (c == '.' || c == ')');
            if (ALWAYS.indexOf(c) >= 0 || starts || numbers) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static int leadingDigits(String words) {
        int i = 0;
        while (i < words.length() && Character.isDigit(words.charAt(i))) {
            i++;
        }
        return i;
    }

    static String bold(String markdown) {
        return "**" + markdown + "**";
    }

    /** A link; {@code markdown} is what it reads. */
    static String link(String markdown, WebAddress url) {
        return link(markdown, url.value());
    }

    static String mail(EmailAddress address) {
        StringBuilder target = new StringBuilder("mailto:");
        address.value().chars().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && "@.-_+".indexOf(c) < 0) {
                target.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                target.append((char) c);
            }
        });
        return link(escape(address.value()), target.toString());
    }

    /** Within angle brackets a destination may hold brackets; those two, ampersands and backslashes are escaped. */
    static String link(String markdown, String target) {
        StringBuilder out = new StringBuilder().append('[').append(markdown).append("](");
        boolean brackets = target.indexOf('(') >= 0 || target.indexOf(')') >= 0;
        out.append(brackets ? "<" : "");
        target.chars().forEach(c -> {
            if ("<>&\\".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append((char) c);
        });
        return out.append(brackets ? ">)" : ")").toString();
    }
}
