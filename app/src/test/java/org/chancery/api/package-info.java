@NullMarked
package org.chancery.api;

import org.jspecify.annotations.NullMarked;
