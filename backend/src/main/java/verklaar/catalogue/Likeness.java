package verklaar.catalogue;

/** How much a word that somebody typed is like a word we know. Both are folded. */
enum Likeness {

    /** The word begins with what was typed; people type beginnings. */
    BEGINS,
    /** What was typed stands within the word. */
    CONTAINS,
    /** The word, or its beginning, is what was typed but for a typing error or two. */
    MISTYPED,
    NONE;

    private static final int SHORTEST_CONTAINED = 3;
    private static final int SHORTEST_MISTYPED = 4;
    private static final int LONG = 8;

    /** @param forgiving whether to assume typing errors, which costs more */
    static Likeness of(String typed, String word, boolean forgiving) {
        if (word.startsWith(typed)) {
            return BEGINS;
        }
        if (typed.length() >= SHORTEST_CONTAINED && word.contains(typed)) {
            return CONTAINS;
        }
        var errors = !forgiving || typed.length() < SHORTEST_MISTYPED ? 0 : typed.length() < LONG ? 1 : 2;
        if (errors == 0 || word.length() < typed.length() - errors || Integer.bitCount(letters(typed) & ~letters(word)) > errors) {
            return NONE;
        }
        return errors(typed, word.substring(0, Math.min(word.length(), typed.length() + errors))) <= errors ? MISTYPED : NONE;
    }

    /** Which letters and digits occur: each that only the typed word has is an error of its own, which is soon counted. */
    private static int letters(String word) {
        var letters = 0;
        for (var i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) % Integer.SIZE);
        }
        return letters;
    }

    /**
     * The fewest letters to leave out, put in, replace or swap with the next that turn what was typed into the beginning of the word
     * (Damerau and Levenshtein's distance, each letter touched once).
     */
    static int errors(String typed, String word) {
        var before = new int[word.length() + 1];
        var previous = new int[word.length() + 1];
        var current = new int[word.length() + 1];
        for (var j = 0; j <= word.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= typed.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= word.length(); j++) {
                var same = typed.charAt(i - 1) == word.charAt(j - 1);
                current[j] = Math.min(Math.min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        var fewest = Integer.MAX_VALUE;
        for (var errors : previous) {
            fewest = Math.min(fewest, errors);
        }
        return fewest;
    }
}
