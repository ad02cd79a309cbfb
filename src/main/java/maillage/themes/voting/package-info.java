/**
 * Votes: announced whole before they open, cast by whoever speaks for an organisation, sealed until
 * they close, counted from ballots that anyone can count again (docs/rules.md#r10).
 */
@NullMarked
package maillage.themes.voting;

import org.jspecify.annotations.NullMarked;
