package maillage.home.sitemap;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SitemapStore {
    private final JdbcClient db;

    SitemapStore(JdbcClient db) {
        this.db = db;
    }

    List<String> publicPaths() {
        return db.sql(
                        """
                        select '/groups/' || c.slug || '/' || g.slug from groups.offer_group g join groups.offer_cycle c on c.id = g.cycle_id where c.state <> 'draft'
                        union all
                        select '/cycles/' || slug from groups.offer_cycle where state <> 'draft'
                        union all
                        select '/organisations/' || slug from network.offer_organisation where standing_state = 'member' and cited
                        union all
                        select '/network/chapters/' || slug from network.offer_chapter where closed_on is null
                        union all
                        select '/consultations/' || slug from themes.offer_consultation
                        union all
                        select '/forums/' || slug from forum.offer_edition
                        order by 1
                        """)
                .query(String.class)
                .list();
    }
}
