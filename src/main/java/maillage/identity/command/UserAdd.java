package maillage.identity.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import maillage.identity.Account;
import maillage.identity.Accounts;
import maillage.identity.Roles;
import maillage.kernel.DateRange;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.platform.command.Command;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account that runs the network: the first one of an installation. */
@Component
class UserAdd implements Command {
    private final Accounts accounts;
    private final Roles roles;
    private final Clock clock;

    UserAdd(Accounts accounts, Roles roles, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "user add";
    }

    @Override
    public LocalizedText summary() {
        return LocalizedText.frEn(
                "ADRESSE PRÉNOM NOM : ouvre un compte qui administre le réseau",
                "ADDRESS GIVEN FAMILY: opens an account that runs the network");
    }

    @Override
    @Transactional
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 3 || EmailAddress.read(arguments.getFirst()).isEmpty()) {
            out.println("user add ADRESSE PRÉNOM NOM");
            return 2;
        }
        Account account =
                accounts.open(
                        new EmailAddress(arguments.get(0)),
                        arguments.get(1),
                        arguments.get(2),
                        Language.FR);
        roles.give(
                account.id(),
                Role.ADMINISTRATOR,
                Scope.NETWORK,
                DateRange.since(LocalDate.now(clock)),
                null);
        out.println(account.fullName() + " <" + arguments.get(0) + ">");
        return 0;
    }
}
