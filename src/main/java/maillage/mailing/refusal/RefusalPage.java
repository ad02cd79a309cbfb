package maillage.mailing.refusal;

public record RefusalPage(String token, String address, String kind, boolean refused) {}
