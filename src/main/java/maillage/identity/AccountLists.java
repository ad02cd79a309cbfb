package maillage.identity;

import java.util.List;
import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for lists: many accounts in one statement, and all the roles that were ever given. */
@Component
public class AccountLists {
    private final AccountListsStore store;

    AccountLists(AccountListsStore store) {
        this.store = store;
    }

    /** Opens accounts whose ids and addresses nobody bears yet. */
    @Transactional
    public void open(List<Account> accounts) {
        store.insert(accounts);
    }

    @Transactional
    public void change(List<Account> accounts) {
        store.update(accounts);
    }

    /** Every grant of a role, past ones too. */
    public List<Given> given(Role role) {
        return store.given(role);
    }

    /**
     * A role that someone was given.
     *
     * @param holder their address; their name when they have none
     * @param scope of the group, cycle or chapter; all zeros for the network
     */
    public record Given(PersonId person, String holder, UUID scope, DateRange valid) {}
}
