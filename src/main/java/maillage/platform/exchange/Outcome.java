package maillage.platform.exchange;

/** What came of applying a file: done, or a preview that says what stands in the way. */
public sealed interface Outcome permits Applied, Preview {}
