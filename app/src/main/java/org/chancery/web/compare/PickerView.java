package org.chancery.web.compare;

import java.util.List;
import org.chancery.web.encounter.EncounterListView;

/**
 * What may be compared.
 *
 * @param encounters told by two sides, newest first
 * @param told how many such there are
 * @param all how many encounters there are
 */
public record PickerView(List<EncounterListView.Line> encounters, int told, int all) {}
