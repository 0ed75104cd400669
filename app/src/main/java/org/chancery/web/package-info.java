/** The web server: pages for people, each also as JSON and, where it is a table, CSV. Nothing of it is loaded by other commands. */
@NullMarked
package org.chancery.web;

import org.jspecify.annotations.NullMarked;
