package org.postpolicy.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A way in which people write the same sentence every day.
 *
 * @param language of which language
 * @param name what it does
 * @param written what becomes of a sentence; the sentence itself where there is nothing to do
 */
record EverydayWriting(String language, String name, UnaryOperator<String> written) {

    static List<EverydayWriting> all() {
        return List.of(
                english("u, ur, r", EverydayWriting::shortYou),
                english("gonna, wanna, gotta, kinda", EverydayWriting::run),
                english("chat words: ppl, cuz, wit, da, pls, b4", EverydayWriting::chat),
                english("without apostrophes", EverydayWriting::withoutApostrophes),
                english("contractions written out", EverydayWriting::writtenOut),
                english("contracted", EverydayWriting::contracted),
                english("-in for -ing", text -> text.replaceAll("(?i)(\\p{L}{3,}in)g\\b", "$1")),
                english("a swear word before the longest word", text -> before(text, "fucking")),
                english("small letters, no marks", EverydayWriting::bare),
                french("ke, ki, koi, pk, bcp, pr, ds", EverydayWriting::clavardage),
                french("sans apostrophes", EverydayWriting::withoutApostrophes),
                french("sans accents", EverydayWriting::withoutAccents),
                french("sans ne", text -> text.replaceAll("(?iu)\\bne |\\bn['’]", "")),
                french("jsuis, chuis, jvais, tes, ya", EverydayWriting::frenchRun),
                french("vraiment before the longest word", text -> before(text, "vraiment")),
                french("small letters, no marks", EverydayWriting::bare));
    }

    private static EverydayWriting english(String name, UnaryOperator<String> written) {
        return new EverydayWriting("en", name, written);
    }

    private static EverydayWriting french(String name, UnaryOperator<String> written) {
        return new EverydayWriting("fr", name, written);
    }

    /** Writes what stands right of an equals sign for what stands left of it, pair by pair in the order given. */
    private static String each(String text, String... pairs) {
        String written = text;
        for (String pair : pairs) {
            String[] sides = pair.split("=");
            written = Pattern.compile("(?iu)(?<![\\p{L}'’])" + sides[0] + "(?![\\p{L}'’])")
                    .matcher(written)
                    .replaceAll(sides[1]);
        }
        return written;
    }

    private static String shortYou(String text) {
        return each(text, "you['’]re=ur", "you=u", "your=ur", "are=r");
    }

    private static String run(String text) {
        return each(
                text,
                "going to=gonna",
                "want to=wanna",
                "got to=gotta",
                "kind of=kinda",
                "out of=outta",
                "give me=gimme",
                "let me=lemme",
                "a lot=alot");
    }

    private static String chat(String text) {
        return each(
                text,
                "people=ppl",
                "because=cuz",
                "with=wit",
                "the=da",
                "please=pls",
                "before=b4",
                "and=n",
                "someone=sum1",
                "what=wat",
                "have=hav");
    }

    private static String withoutApostrophes(String text) {
        return text.replaceAll("(?<=\\p{L})['’](?=\\p{L})", "");
    }

    private static String writtenOut(String text) {
        return each(
                text.replaceAll("(?i)\\bcan['’]t\\b", "cannot")
                        .replaceAll("(?i)\\bwon['’]t\\b", "will not")
                        .replaceAll("(?i)n['’]t\\b", " not"),
                "(i)['’]m=$1 am",
                "(you|we|they)['’]re=$1 are",
                "(i|you|we|they|he|she)['’]ll=$1 will",
                "(i|you|we|they)['’]ve=$1 have",
                "(he|she|it|that|there|what|who)['’]s=$1 is");
    }

    private static String contracted(String text) {
        return each(
                text,
                "i am=I'm",
                "will not=won't",
                "(you|we|they) are=$1're",
                "(i|you|we|they|he|she) will=$1'll",
                "(i|you|we|they) have=$1've",
                "(he|she|it|that|there|what|who) is=$1's",
                "(do|does|did|is|are|was|were|has|have|had|would|could|should) not=$1n't",
                "cannot=can't");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[.,;:!?…]+", "");
    }

    private static String before(String text, String word) {
        String longest = Arrays.stream(text.split("[^\\p{L}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return longest.isEmpty() ? text : text.replaceFirst(Pattern.quote(longest), word + " $0");
    }

    private static String clavardage(String text) {
        return each(
                text,
                "que=ke",
                "qui=ki",
                "quoi=koi",
                "pourquoi=pk",
                "beaucoup=bcp",
                "pour=pr",
                "dans=ds",
                "toujours=tjs",
                "avec=avk",
                "tout=tt");
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static String frenchRun(String text) {
        return each(
                text,
                "je suis=chuis",
                "je vais=jvais",
                "je te=jte",
                "(?:t['’]es|tu es)=tes",
                "il y a=ya",
                "parce que?=pcq",
                "tout le monde=tlm");
    }
}
