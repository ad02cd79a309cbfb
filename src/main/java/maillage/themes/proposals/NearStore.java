package maillage.themes.proposals;

import java.util.List;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.themes.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds proposals that look alike: by letters, and by the stems of their words in their language.
 */
@Component
class NearStore {
    private final JdbcClient db;

    NearStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Nearest first: titles that share a third of their letter groups, or texts that share two
     * words and half of those typed.
     */
    List<NearProposal> near(ConsultationId consultation, String title, String question) {
        return db.sql(
                        """
                        with typed as (
                            select tsvector_to_array(to_tsvector('platform.fr', :words)) as fr, tsvector_to_array(to_tsvector('platform.en', :words)) as en),
                        compared as (
                            select p.number, p.title, p.question, p.language,
                                   public.similarity(platform.plain(p.title), platform.plain(:title)) as letters,
                                   cardinality(case p.language when 'fr' then t.fr else t.en end) as typed,
                                   (select count(*) from unnest(case p.language when 'fr' then t.fr else t.en end) as w
                                    where w = any (tsvector_to_array(to_tsvector(case p.language when 'fr' then 'platform.fr'::regconfig else 'platform.en'::regconfig end,
                                                                                 p.title || ' ' || p.question || ' ' || p.why_now)))) as shared
                            from themes.proposal p cross join typed t
                            where p.consultation_id = :consultation and p.state = 'published')
                        select number, title, question, language from compared
                        where letters >= 0.35 or (shared >= 2 and shared * 2 >= typed)
                        order by greatest(letters, shared::float8 / greatest(typed, 1)) desc, number limit 5
                        """)
                .param("words", title + " " + question)
                .param("title", title)
                .param("consultation", consultation.value())
                .query(
                        (row, index) -> {
                            Language language = Language.of(row.getString("language"));
                            return new NearProposal(
                                    row.getInt("number"),
                                    LocalizedText.of(language, row.getString("title")),
                                    LocalizedText.of(language, row.getString("question")));
                        })
                .list();
    }
}
