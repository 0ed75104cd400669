/** Search with facets and a map; saved searches with their feeds and webhooks. */
@NullMarked
package org.chancery.web.search;

import org.jspecify.annotations.NullMarked;
