package io.getrasl.codegen.feign;

/** Fits descriptions into generated sentences. */
final class Sentences {

    private Sentences() {}

    /** With a small first letter unless it starts an acronym, and without a full stop unless there are more sentences. */
    static String insideAnother(String sentence) {
        boolean single = sentence.endsWith(".") && !sentence.matches("(?s).*\\.\\s.*");
        String text = single ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
