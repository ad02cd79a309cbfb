package maillage.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.identity.Account;
import maillage.identity.Session;

/**
 * @param current the session of the browser that asks
 */
public record AccountPage(Account account, List<Session> sessions, Optional<UUID> current) {}
