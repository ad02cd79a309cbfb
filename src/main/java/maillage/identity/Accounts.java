package maillage.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts. */
@Component
public class Accounts {
    private final AccountStore store;

    Accounts(AccountStore store) {
        this.store = store;
    }

    public Optional<Account> find(PersonId id) {
        return store.byIds(List.of(id.value())).stream().findFirst();
    }

    public Account require(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("account", id));
    }

    public Map<PersonId, Account> all(Collection<PersonId> ids) {
        return store.byIds(ids.stream().map(PersonId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(Account::id, account -> account));
    }

    public Optional<Account> find(EmailAddress email) {
        return store.byEmail(email);
    }

    /**
     * The account of this address, opened now if there is none; two who open it at once get the
     * same one.
     */
    @Transactional
    public Account open(
            EmailAddress email, String givenName, String familyName, Language language) {
        return store.insertIfAbsent(
                new Account(
                        PersonId.next(),
                        Optional.of(email),
                        givenName.strip(),
                        familyName.strip(),
                        language));
    }

    /** An account known by name only. */
    @Transactional
    public Account openWithoutAddress(String givenName, String familyName, Language language) {
        var account =
                new Account(
                        PersonId.next(),
                        Optional.empty(),
                        givenName.strip(),
                        familyName.strip(),
                        language);
        store.insert(account);
        return account;
    }

    @Transactional
    public void change(Account account) {
        store.update(account);
    }

    /** The language of the mails to this person. */
    @Transactional
    public void speak(PersonId person, Language language) {
        Account known = require(person);
        store.update(
                new Account(
                        known.id(),
                        known.email(),
                        known.givenName(),
                        known.familyName(),
                        language));
    }
}
