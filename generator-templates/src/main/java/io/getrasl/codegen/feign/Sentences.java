package io.getrasl.codegen.feign;

/** Fits descriptions into generated sentences. */
final class Sentences {

    private Sentences() {}

    /** Without a full stop, and with a small first letter unless it starts an acronym. */
    static String insideAnother(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
