package org.chancery.web.reader;

/**
 * Shows or hides a layer.
 *
 * @param word of the layer, as styles name it
 * @param shown whether it is shown now
 * @param hide what is hidden once it is pressed, as the address has it
 * @param number of cards
 */
public record Toggle(int key, String word, String label, boolean shown, String hide, long number) {}
