package org.chancery.follow;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.chancery.follow.LedgerPage.Grade;
import org.chancery.keep.Archive;
import org.jdbi.v3.core.Handle;

/** Keeps grades that persons give. Nothing is ever overwritten: the latest of a commitment holds. */
public final class Grading {

    private final Archive archive;
    private final InstantSource clock;

    public Grading(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * @param id lasting id of a commitment
     * @throws IllegalArgumentException if there is no such commitment, or the grade is not whole
     */
    public Grade grade(String id, int grade, String who, String evidence) {
        Grade given = new Grade(
                id, grade, who.strip(), evidence.strip(), clock.instant().toString());
        archive.write(handle -> {
            if (!isCommitment(handle, id)) {
                throw new IllegalArgumentException(
                        "There is no commitment " + id + " in this archive; \"commitments\" shows their ids.");
            }
            return handle.createUpdate("INSERT INTO commitment_grades (id, grade, who, evidence, made_at)"
                            + " VALUES (:id, :grade, :who, :evidence, :at)")
                    .bind("id", id)
                    .bind("grade", grade)
                    .bind("who", given.who())
                    .bind("evidence", given.evidence())
                    .bind("at", given.madeAt())
                    .execute();
        });
        return given;
    }

    /** The grades that hold, by id of the commitment. */
    static Map<String, Grade> latest(Handle handle) {
        Map<String, Grade> grades = new HashMap<>();
        handle.createQuery("SELECT id, grade, who, evidence, made_at FROM commitment_grades ORDER BY number")
                .map((row, context) -> new Grade(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .forEach(grade -> grades.put(grade.id(), grade));
        return grades;
    }

    private static boolean isCommitment(Handle handle, String id) {
        return handle.createQuery("SELECT COUNT(*) FROM entries WHERE id = :id AND layer = 'commitment'")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
