/**
 * One page before a meeting of two: what an archive has of their encounters, and of what each said and promised. Leaves to
 * others: who is meant by a name ({@code series.Parties}), and statistics of wordings.
 *
 * <p>{@link org.chancery.brief.Briefing} asks an archive and gives a {@link org.chancery.brief.Brief}, which is shown as text,
 * Markdown or HTML by {@link org.chancery.brief.BriefPages} and as a Word document by {@link org.chancery.brief.WordFile}.
 *
 * <pre>{@code
 * Brief brief = briefing.of(briefing.party("Kenya", false), briefing.party("Namibia", false), LocalDate.of(2024, 5, 1));
 * System.out.print(BriefPages.markdown(brief));
 * }</pre>
 */
@NullMarked
package org.chancery.brief;

import org.jspecify.annotations.NullMarked;
