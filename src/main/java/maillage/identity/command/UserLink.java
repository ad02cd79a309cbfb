package maillage.identity.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import maillage.identity.Account;
import maillage.identity.Accounts;
import maillage.identity.ReadyLinks;
import maillage.kernel.EmailAddress;
import maillage.kernel.LocalizedText;
import maillage.platform.command.Command;
import org.springframework.stereotype.Component;

/**
 * Makes a sign-in link for someone whose mail does not arrive. Who may run this may read the
 * database anyway.
 */
@Component
class UserLink implements Command {
    private final Accounts accounts;
    private final ReadyLinks links;

    UserLink(Accounts accounts, ReadyLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    public String name() {
        return "user link";
    }

    @Override
    public LocalizedText summary() {
        return LocalizedText.frEn(
                "ADRESSE : donne un lien de connexion qui sert une fois, trente minutes",
                "ADDRESS: gives a sign-in link that works once, for thirty minutes");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Optional<Account> account =
                arguments.stream().findFirst().flatMap(EmailAddress::read).flatMap(accounts::find);
        if (account.isEmpty()) {
            out.println("user link ADRESSE");
            return 2;
        }
        out.println(links.make(account.get().id(), Duration.ofMinutes(30)));
        return 0;
    }
}
