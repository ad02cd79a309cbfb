package maillage.network.mandates;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import maillage.identity.Account;
import maillage.identity.Accounts;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.network.Mandate;
import maillage.network.Network;
import maillage.network.mandates.Mandates.Answer;
import maillage.network.shared.Listing;
import maillage.platform.Trail;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives someone a mandate: makes room for it, writes it down, and tells them by mail. */
@Component
class Mandating {
    private final MandateStore store;
    private final Network network;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Trail trail;
    private final Texts texts;
    private final SiteAddress site;

    Mandating(
            MandateStore store,
            Network network,
            Accounts accounts,
            Outbox outbox,
            Trail trail,
            Texts texts,
            SiteAddress site) {
        this.store = store;
        this.network = network;
        this.accounts = accounts;
        this.outbox = outbox;
        this.trail = trail;
        this.texts = texts;
        this.site = site;
    }

    /**
     * One at a time for an organisation, so that two who invite at once cannot contradict each
     * other.
     */
    @Transactional
    Answer give(Listing organisation, MandateForm form, Me me) {
        var mandates = new Mandates(store.lock(organisation.id()));
        PersonId known = accounts.find(form.address()).map(Account::id).orElseGet(PersonId::next);
        int level = Integer.parseInt(form.level());
        Answer answer = mandates.give(known, form.mandateKind(), level, form.valid(), me.isStaff());
        if (answer instanceof Answer.Given(var shortened)) {
            PersonId person =
                    network.person(
                            form.address(),
                            form.givenName(),
                            form.familyName(),
                            Language.of(form.language()));
            for (Mandate mandate : shortened) {
                LocalDate last = java.util.Objects.requireNonNull(mandate.valid().to());
                store.end(mandate.id(), last, "");
                trail.record(
                        me,
                        "organisation",
                        organisation.id().value(),
                        "mandate-handed-over",
                        Map.of(
                                "person",
                                accounts.require(mandate.person()).fullName(),
                                "last",
                                last.toString()));
            }
            network.mandate(
                    person,
                    organisation.id(),
                    form.mandateKind(),
                    form.function(),
                    level,
                    form.valid(),
                    me);
            if (mandates.titularOn(form.valid().from())
                    .filter(titular -> !Mandates.areComparable(titular.level(), level))
                    .isPresent()) {
                trail.record(
                        me,
                        "organisation",
                        organisation.id().value(),
                        "mandate-on-word",
                        Map.of("person", accounts.require(person).fullName()));
            }
            tell(accounts.require(person), organisation, form, me);
        }
        return answer;
    }

    private void tell(Account account, Listing organisation, MandateForm form, Me me) {
        Language language = account.language();
        String name = organisation.names().in(language).text();
        String kind = texts.get(language, "mandate.kind." + form.mandateKind().code());
        account.email()
                .ifPresent(
                        email ->
                                outbox.post(
                                        Envelope.to(email, account.fullName(), language, "mandate")
                                                .person(account.id()),
                                        Letter.of(
                                                        texts.get(
                                                                language,
                                                                "mandate.mail.subject",
                                                                name),
                                                        texts.get(
                                                                language,
                                                                "mandate.mail.greeting",
                                                                account.fullName()))
                                                .paragraph(
                                                        texts.get(
                                                                language,
                                                                "mandate.mail.text",
                                                                me.name(),
                                                                name))
                                                .fact(texts.get(language, "mandate.mail.as"), kind)
                                                .fact(
                                                        texts.get(language, "mandate.mail.from"),
                                                        Dates.day(language, form.valid().from()))
                                                .action(
                                                        texts.get(language, "mandate.mail.action"),
                                                        URI.create(
                                                                site.of(
                                                                        language,
                                                                        "/organisations/"
                                                                                + organisation
                                                                                        .slug())))
                                                .paragraph(
                                                        texts.get(
                                                                language,
                                                                "mandate.mail.mistake"))));
    }
}
