package org.chancery.search;

import org.chancery.keep.PostgresServer;

/** On a real server. */
class PostgresWebhookTest extends WebhookContract {

    @Override
    String fresh() {
        return PostgresServer.freshDatabase();
    }
}
