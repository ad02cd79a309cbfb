package libraries;

/**
 * What a library gave in its time.
 *
 * @param score in the words of the family, "none" when nothing was found
 * @param bound what it proved, "" when it proves nothing
 * @param solution in the family's solution format
 */
record Answer(String score, String bound, String solution) {}
