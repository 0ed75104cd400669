package org.chancery.read;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences well-formed characters of more than one byte
 * @param faults bytes that belong to no well-formed character
 * @param firstFault offset of the first such byte, -1 if there is none
 */
record Utf8Survey(int sequences, int faults, int firstFault) {

    static Utf8Survey of(byte[] bytes) {
        int sequences = 0;
        int faults = 0;
        int firstFault = -1;
        int i = 0;
        while (i < bytes.length) {
            int length = lengthAt(bytes, i);
            if (length == 0) {
                faults++;
                firstFault = firstFault < 0 ? i : firstFault;
                i++;
            } else {
                sequences += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return new Utf8Survey(sequences, faults, firstFault);
    }

    boolean isValid() {
        return faults == 0;
    }

    /** The number of bytes of the well-formed character that begins at {@code i}; 0 if none does. */
    private static int lengthAt(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return isAllowed(first, bytes[i + 1] & 0xFF) ? length : 0;
    }

    /** Rules out overlong forms, surrogates and what lies beyond the last code point. */
    private static boolean isAllowed(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
