package verklaar.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * The word lists of one language as one tree of words, so that a text is read once for all of them. Time grows with the length of the text
 * alone: no term is longer than a dozen words, and nothing is ever read again from the start.
 */
final class Words {

    private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

    private final Node root = new Node();

    private Words(String language) {
        for (WordList list : WordList.values()) {
            read(list, list.file() + "_" + language + ".txt");
            read(list, list.file() + ".txt");
        }
    }

    /** The lists of a language; those of a regional language are its main language's, and an unknown language has those of none. */
    static Words of(LanguageTag language) {
        return KNOWN.computeIfAbsent(language.locale().getLanguage(), Words::new);
    }

    private void read(WordList list, String file) {
        try (InputStream in = Words.class.getResourceAsStream("words/" + file)) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> add(list, line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(WordList list, String line) {
        boolean harmless = line.startsWith("- ");
        boolean exact = line.startsWith("=");
        String term = harmless || exact ? line.substring(1).strip() : line;
        int equals = term.indexOf(" = ");
        String better = equals < 0 ? null : term.substring(equals + 3).strip();
        for (String words : spelledOut(equals < 0 ? term : term.substring(0, equals).strip())) {
            add(list, words, exact, better, harmless);
        }
    }

    /** Each way to choose from the alternatives: {@code our (site|app)} is "our site" and "our app". */
    private static List<String> spelledOut(String term) {
        int opens = term.indexOf('(');
        int closes = term.indexOf(')', opens);
        if (opens < 0 || closes < 0) {
            return List.of(term);
        }
        return Arrays.stream(term.substring(opens + 1, closes).split("\\|", -1))
                .flatMap(choice -> spelledOut(term.substring(0, opens) + choice + term.substring(closes + 1)).stream()).toList();
    }

    private void add(WordList list, String words, boolean exact, @Nullable String better, boolean harmless) {
        Node node = root;
        List<Token> tokens = Token.of(words);
        for (Token token : tokens) {
            boolean open = token.to() < words.length() && words.charAt(token.to()) == '*';
            node = open ? node.openTo(token.folded()) : node.closed.computeIfAbsent(token.folded(), word -> new Node());
        }
        if (node == root) {
            throw new IllegalArgumentException("A term without words in the list " + list + ": " + words);
        }
        boolean caseMatters = exact || !words.equals(words.toLowerCase(Locale.ROOT));
        node.ends.add(new End(list, caseMatters ? words.replace("*", "") : null, better, harmless));
    }

    /** What each list finds, in the order of the text. Lists that find nothing are left out. */
    Map<WordList, List<Hit>> in(String text) {
        Reading reading = new Reading(text);
        for (int i = 0; i < reading.tokens.size(); i++) {
            reading.follow(root, i, i);
        }
        return reading.found();
    }

    /** One text being read. */
    private static final class Reading {

        private final String text;
        private final List<Token> tokens;
        private final Map<WordList, List<Hit>> found = new EnumMap<>(WordList.class);
        /** Up to where harmless words reach that begin at an index or before. */
        private final Map<WordList, TreeMap<Integer, Integer>> harmless = new EnumMap<>(WordList.class);

        private Reading(String text) {
            this.text = text;
            this.tokens = Token.of(text);
        }

        private void follow(Node node, int first, int at) {
            if (at == tokens.size()) {
                return;
            }
            String word = tokens.get(at).folded();
            reach(node.closed.get(word), first, at);
            for (int length : node.openLengths) {
                if (length <= word.length()) {
                    reach(node.open.get(word.substring(0, length)), first, at);
                }
            }
        }

        private void reach(@Nullable Node node, int first, int at) {
            if (node == null) {
                return;
            }
            int from = tokens.get(first).from();
            int to = tokens.get(at).to();
            for (End end : node.ends) {
                if (end.exactly != null && !text.startsWith(end.exactly, from)) {
                    continue;
                }
                if (end.harmless) {
                    TreeMap<Integer, Integer> reach = harmless.computeIfAbsent(end.list, list -> new TreeMap<>());
                    reach.put(from, reach.isEmpty() ? to : Math.max(to, reach.lastEntry().getValue()));
                } else {
                    found.computeIfAbsent(end.list, list -> new ArrayList<>()).add(new Hit(from, to, text.substring(from, to), end.better));
                }
            }
            follow(node, first, at + 1);
        }

        /** Without what stands within harmless words. */
        private Map<WordList, List<Hit>> found() {
            harmless.forEach((list, reach) -> found.computeIfPresent(list, (same, hits) -> {
                List<Hit> left = hits.stream().filter(hit -> !within(reach.floorEntry(hit.from()), hit)).toList();
                return left.isEmpty() ? null : left;
            }));
            return found;
        }

        private static boolean within(Map.@Nullable Entry<Integer, Integer> reach, Hit hit) {
            return reach != null && hit.to() <= reach.getValue();
        }
    }

    /** A word that terms have in common so far, and how they go on. */
    private static final class Node {
        private final Map<String, Node> closed = new HashMap<>();
        private final Map<String, Node> open = new HashMap<>();
        private final SortedSet<Integer> openLengths = new TreeSet<>();
        private final List<End> ends = new ArrayList<>();

        private Node openTo(String beginning) {
            openLengths.add(beginning.length());
            return open.computeIfAbsent(beginning, word -> new Node());
        }
    }

    /**
     * Where a term ends.
     *
     * @param exactly the term's own capitals, when they matter
     * @param harmless whether the list's terms mean something else within these words
     */
    private record End(WordList list, @Nullable String exactly, @Nullable String better, boolean harmless) {
    }
}
