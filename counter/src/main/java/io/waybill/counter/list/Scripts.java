package io.waybill.counter.list;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Optional;

/** Tells in which script a name is written. Thread-safe. */
public final class Scripts {
    private Scripts() {}

    /** ISO 15924 code, such as {@code Cyrl}, of the script of most letters; empty where there is none. */
    public static Optional<String> of(String text) {
        int[] counts = new int[UScript.CODE_LIMIT];
        int most = UScript.COMMON;
        for (int i = 0, letter; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            int script = UScript.getScript(letter);
            if (UCharacter.isLetter(letter) && script > UScript.INHERITED && ++counts[script] > counts[most]) {
                most = script;
            }
        }
        return most == UScript.COMMON ? Optional.empty() : Optional.of(UScript.getShortName(most));
    }
}
