package org.chancery.web.start;

import org.chancery.follow.News;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Wording;

/**
 * A registered wording that is new with a side, or returned.
 *
 * @param name as the knowledge calls it
 */
public record NewWording(String name, News.Wording use) {

    static NewWording of(News.Wording use, Knowledge knowledge) {
        String name = knowledge.wordings().stream()
                .filter(wording -> wording.id().equals(use.formulation()))
                .map(Wording::name)
                .findFirst()
                .orElse(use.formulation());
        return new NewWording(name, use);
    }
}
