package maillage.mailing.refusal;

/** Letters of one kind to one address, and whether they are refused. */
record Subscription(String address, String kind, boolean refused) {}
